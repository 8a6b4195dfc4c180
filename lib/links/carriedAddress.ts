import { parse } from 'tldts';
import { dissect, isWeb, type Anatomy } from './anatomy';
import { percentDecoded } from './percent';

/** Some wrappers encode what was encoded already. */
const MOST_DECODED = 2;

/**
 * The page that a wrapper's text stands for, as written or percent-encoded up to twice; null for anything but http
 * and https. With a scheme given, a text that starts with a host is an address too. A lost slash (https:/host) is
 * mended, as browsers do (WHATWG URL, "special authority slashes").
 */
export function carriedAddress(text: string, scheme?: 'https' | 'http'): Anatomy | null {
  let written: string | null = text;
  for (let decoded = 0; written !== null && decoded <= MOST_DECODED; decoded++) {
    const link = dissect(written);
    if (isWeb(link)) return link;
    if (scheme && startsWithHost(written)) return dissect(`${scheme}://${written}`);
    written = written.includes('%') ? percentDecoded(written) : null;
  }
  return null;
}

/** A host on the ICANN part of the PSL, alone or before a path, port or query. */
function startsWithHost(text: string): boolean {
  const start = text.slice(0, 300);
  const end = start.search(/[/:?#]/);
  const host = end < 0 ? start : start.slice(0, end);
  if (!/^[\p{L}\p{N}.-]+$/u.test(host)) return false;
  const { isIcann, domain } = parse(host, { allowPrivateDomains: false });
  return Boolean(isIcann && domain);
}
