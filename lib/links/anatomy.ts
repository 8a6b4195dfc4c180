import { registrableDomain } from '../domains/registrableDomain';
import { readWrittenUrl } from './writtenUrl';

/** The parts of a link that decide where it leads. */
export interface Anatomy {
  /** In lower case without the colon: https, mailto, data, ... '' for a relative reference. */
  scheme: string;
  /**
   * As a browser would contact it: lower case, punycode, numbers of any base as dotted IPv4. '' where there
   * is none.
   */
  host: string;
  /** Who owns the host; for an IP address the address; '' where there is none. */
  owner: string;
  /** What stands before the @ of the authority (RFC 3986 section 3.2.1), '' if nothing does. */
  userinfo: string;
  /** The host is an IPv4 or IPv6 address. */
  ip: boolean;
  /** In decimal digits; '' when it is the scheme's own or there is none. */
  port: string;
  /** The host as it was written: 0x7f.1, ＰＡＹ.example, %70ay.example; '' where there is none. */
  writtenHost: string;
  /** A backslash stands where browsers take it for a slash: before the query and the fragment. */
  backslash: boolean;
  /** Path, query and fragment. */
  rest: string;
  /** The address as the WHATWG URL parser writes it; '' when it can't be parsed. */
  url: string;
  /** The address as it was written, cut at 64 kB. */
  written: string;
  /** The pieces of `url` in their order, to show it with its owner set off; joined they give `url`. Made when read. */
  readonly parts: LinkPart[];
}

/**
 * With the characters that divide it from the rest: `https://`, `user@`, `www.`, `example.com`, `:8443`,
 * `/a`, `?b`, `#c`.
 */
export interface LinkPart {
  kind: 'scheme' | 'userinfo' | 'subdomain' | 'owner' | 'port' | 'path' | 'query' | 'fragment';
  /** As a browser writes it: percent-encoded and in punycode. */
  text: string;
}

/** A link that long is cut: what decides is at its start. UTF-16 units. */
const LONGEST = 65_536;

/** Most signals ask for the same links: the last ones are kept, but for long ones. */
const MOST_KEPT = 500;
const LONGEST_KEPT = 2000;
const kept = new Map<string, Anatomy>();

/**
 * Takes a link apart as a browser would (WHATWG URL), and says how it was written where browsers tidy it up.
 * In: an href as written. Linear, never throws; what is no absolute URL gives empty parts.
 */
export function dissect(href: string): Anatomy {
  const known = kept.get(href);
  if (known) return known;
  const link = takenApart(href);
  if (kept.size >= MOST_KEPT) kept.clear();
  if (href.length <= LONGEST_KEPT) kept.set(href, link);
  return link;
}

function takenApart(href: string): Anatomy {
  const written = href.slice(0, LONGEST);
  const { clean, special, host: span, authority } = readWrittenUrl(written);
  const url = parse(clean);
  if (!url) return nowhere(written, clean);
  const host = url.hostname.replace(/\.$/, '');
  const owner = registrableDomain(host);
  return {
    scheme: url.protocol.slice(0, -1),
    host,
    owner,
    userinfo: userinfoOf(url),
    ip: /^\d{1,3}(?:\.\d{1,3}){3}$/.test(host) || host.startsWith('['),
    port: url.port,
    writtenHost: clean.slice(span.start, span.end),
    backslash: special && beforeQuery(clean, authority.end).includes('\\'),
    rest: url.pathname + url.search + url.hash,
    url: url.href,
    written,
    get parts() {
      return partsOf(url, owner);
    },
  };
}

/** True for links that lead to a page: http and https with a host. */
export function isWeb(link: Anatomy): boolean {
  return (link.scheme === 'https' || link.scheme === 'http') && link.host !== '';
}

function parse(text: string): URL | null {
  try {
    return new URL(/^[/\\]{2}/.test(text) ? `https:${text}` : text);
  } catch {
    return null;
  }
}

function nowhere(written: string, rest: string): Anatomy {
  return {
    scheme: '',
    host: '',
    owner: '',
    userinfo: '',
    ip: false,
    port: '',
    writtenHost: '',
    backslash: false,
    rest,
    url: '',
    written,
    parts: [],
  };
}

/** Scheme, authority and path: a ? or # before the end of the authority can't be. */
function beforeQuery(text: string, from: number): string {
  const end = text.slice(from).search(/[?#]/);
  return end < 0 ? text : text.slice(0, from + end);
}

/** A host without registrable domain (localhost, an address of the own network) is set off as a whole. */
function partsOf(url: URL, owner: string): LinkPart[] {
  const { hostname, href, port } = url;
  const name = hostname.replace(/\.$/, '');
  const ownerAt = owner !== '' && name.endsWith(owner) ? name.length - owner.length : 0;
  const user = userinfoOf(url);
  const parts: LinkPart[] = [
    { kind: 'scheme', text: href.startsWith('//', url.protocol.length) ? `${url.protocol}//` : url.protocol },
    { kind: 'userinfo', text: user && `${user}@` },
    { kind: 'subdomain', text: hostname.slice(0, ownerAt) },
    { kind: 'owner', text: hostname.slice(ownerAt) },
    { kind: 'port', text: port && `:${port}` },
  ];
  const behind = href.slice(parts.reduce((length, { text }) => length + text.length, 0));
  const fragment = indexOrEnd(behind, '#');
  const query = Math.min(indexOrEnd(behind, '?'), fragment);
  parts.push(
    { kind: 'path', text: behind.slice(0, query) },
    { kind: 'query', text: behind.slice(query, fragment) },
    { kind: 'fragment', text: behind.slice(fragment) },
  );
  return parts.filter(({ text }) => text !== '');
}

function userinfoOf({ username, password }: URL): string {
  return username + (password ? `:${password}` : '');
}

function indexOrEnd(text: string, character: string): number {
  const at = text.indexOf(character);
  return at < 0 ? text.length : at;
}
