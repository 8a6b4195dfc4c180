import { registrableDomain } from '../domains/registrableDomain';

/** The parts of a link that decide where it leads. */
export interface Anatomy {
  /** In lower case without the colon: https, mailto, data, ... '' for a relative reference. */
  scheme: string;
  /** As a browser would contact it: lower case, punycode, numbers of any base as dotted IPv4. '' where there is none. */
  host: string;
  /** Who owns the host; for an IP address the address; '' where there is none. */
  owner: string;
  /** What stands before the @ of the authority (RFC 3986 section 3.2.1), '' if nothing does. */
  userinfo: string;
  /** The host is an IPv4 or IPv6 address. */
  ip: boolean;
  /** Path, query and fragment. */
  rest: string;
  /** The address as the WHATWG URL parser writes it; '' when it can't be parsed. */
  url: string;
}

/** A link that long is cut: what decides is at its start. UTF-16 units. */
const LONGEST = 65_536;

/**
 * Takes a link apart as a browser would (WHATWG URL). In: an href as written. Never throws; what is no absolute URL
 * gives empty parts.
 */
export function dissect(href: string): Anatomy {
  const text = href.slice(0, LONGEST).trim();
  const url = parse(text);
  if (!url) return { scheme: '', host: '', owner: '', userinfo: '', ip: false, rest: text, url: '' };
  const host = url.hostname.replace(/\.$/, '');
  return {
    scheme: url.protocol.slice(0, -1),
    host,
    owner: registrableDomain(host),
    userinfo: url.username + (url.password ? `:${url.password}` : ''),
    ip: /^\d{1,3}(?:\.\d{1,3}){3}$/.test(host) || host.startsWith('['),
    rest: url.pathname + url.search + url.hash,
    url: url.href,
  };
}

/** True for links that lead to a page: http and https with a host. */
export function isWeb(link: Anatomy): boolean {
  return (link.scheme === 'https' || link.scheme === 'http') && link.host !== '';
}

function parse(text: string): URL | null {
  try {
    return new URL(text.startsWith('//') ? `https:${text}` : text);
  } catch {
    return null;
  }
}
