import { dissect, isWeb, type Anatomy } from './anatomy';
import { percentDecoded } from './percent';

/** How such a text begins, encoded or not: the parser is slow to say no. */
const LIKE_ADDRESS = /^[\0- ]*(?:http|%|\/\/)/i;

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
    const link = LIKE_ADDRESS.test(written) ? dissect(written) : null;
    if (link && isWeb(link)) return link;
    if (!link && !scheme) return null;
    if (scheme && startsWithHost(written)) {
      const mended = dissect(`${scheme}://${written}`);
      return isWeb(mended) ? mended : null;
    }
    written = written.includes('%') ? percentDecoded(written) : null;
  }
  return null;
}

/** A host name, alone or before a path, port or query: labels and a last one of letters. */
function startsWithHost(text: string): boolean {
  const start = text.slice(0, 300);
  const end = start.search(/[/:?#]/);
  const labels = (end < 0 ? start : start.slice(0, end)).split('.');
  const last = labels.at(-1) ?? '';
  return (
    labels.length > 1 &&
    labels.every((label) => /^[\p{L}\p{N}\p{M}_-]+$/u.test(label)) &&
    (/^\p{L}{2,}$/u.test(last) || last.startsWith('xn--'))
  );
}
