import { registrableDomain } from '../../lib/domains/registrableDomain';

/**
 * The registrable domain that a link leads to, as the browser would read it; '' when it leads to no host.
 * In: an href as written in a message. It is parsed and never opened.
 */
export function ownerOf(href: string): string {
  const written = href.trim();
  if (!URL.canParse(written)) return '';
  const { protocol, hostname, pathname } = new URL(written);
  if (protocol === 'mailto:') return registrableDomain(pathname.slice(pathname.lastIndexOf('@') + 1));
  return hostname ? registrableDomain(hostname) : '';
}
