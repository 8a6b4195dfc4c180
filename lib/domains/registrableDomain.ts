import { parse } from 'tldts';

/**
 * The registrable domain (public suffix + one label, PSL) of a host name: the unit in which ownership is compared.
 *
 * Private suffixes count: on github.io, web.app or myshopify.com each tenant is an owner of its own, and no one of
 * them may pass for the platform.
 * In: a host name in any case, Unicode or punycode. Out: in lower case; for an IP address the address itself; ''
 * when the host has no registrable domain (a bare suffix, a single label).
 */
export function registrableDomain(host: string): string {
  return lookUp(host, cache, true);
}

/**
 * The same by the ICANN part of the list alone, so that user.github.io gives github.io: for asking what a host
 * imitates or who runs it, not for asking who owns the page.
 */
export function icannDomain(host: string): string {
  return lookUp(host, icannCache, false);
}

/** True when both hosts belong to one owner; a host without registrable domain has no owner to share. */
export function sameOwner(a: string, b: string): boolean {
  const owner = registrableDomain(a);
  return owner !== '' && owner === registrableDomain(b);
}

/** `name` of name.co.uk: the label that people read as the owner's name. */
export function ownerLabel(host: string): string {
  return registrableDomain(host).split('.', 1)[0] ?? '';
}

/** A message holds few hosts and asks for them often; the worker lives long, so the table is emptied when full. */
const MOST_CACHED = 2000;
const cache = new Map<string, string>();
const icannCache = new Map<string, string>();

/**
 * A label may not begin or end with a hyphen (RFC 1123 section 2.1), so tldts finds no owner for one; browsers look such
 * names up all the same, and paypal.com.login-.evil.example must not go without an owner.
 */
const EDGE_HYPHEN = /^-|-$|-(?=\.)|(?<=\.)-/g;

function lookUp(host: string, known: Map<string, string>, allowPrivateDomains: boolean): string {
  const name = host.toLowerCase().replace(/\.$/, '');
  const found = known.get(name);
  if (found !== undefined) return found;
  const { domain, isIp, hostname } = parse(name.replace(EDGE_HYPHEN, 'a'), { allowPrivateDomains });
  const answer = domain ? name.slice(-domain.length) : isIp && hostname ? hostname : '';
  if (known.size >= MOST_CACHED) known.clear();
  if (name.length <= 253) known.set(name, answer);
  return answer;
}
