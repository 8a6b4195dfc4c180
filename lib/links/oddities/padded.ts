import { isWeb } from '../anatomy';
import type { Rule } from '../oddity';
import type { Span } from '../writtenUrl';

/** Encoded characters or blanks from which on they are filling. */
const MOST = 30;
/** Hyphens or low lines in a row; punycode and hosts of services have two. */
const FILLING = /[-_]{10,}/;
const ENCODED = /%[0-9a-f]{2}|\s/gi;
const ENCODED_ASCII = /%[0-7][0-9a-f]|\s/gi;
/** Blanks, raw or encoded: space, tab, line feeds, no-break and ideographic space, as UTF-8. */
const ROW_OF_BLANKS = /(?:%20|%09|%0[ad]|%c2%a0|%e3%80%80|%e2%80%8[0-a]|\s)+/gi;

/**
 * Filling that pushes the host, or the real path, out of what a reader sees: many encoded characters or
 * blanks before the @ or in the host, a long row of hyphens there, a long row of blanks in the path.
 * False positives: text in other scripts, percent-encoded (a Japanese path or query, an IDN host). Guard: in
 * the host only what encodes ASCII counts, which nobody has a reason to encode; behind the host only blanks
 * in a row; the query is free.
 */
export const padded: Rule = (link, { clean, authority, userinfo, host, rest }) => {
  if (!isWeb(link)) return null;
  if (count(clean, userinfo, ENCODED) + count(clean, host, ENCODED_ASCII) >= MOST) return authority;
  const row = FILLING.exec(clean.slice(authority.start, authority.end));
  if (row) return { start: authority.start + row.index, end: authority.start + row.index + row[0].length };
  const behind = clean.slice(rest.start);
  const query = behind.search(/[?#]/);
  const path = behind.slice(0, query < 0 ? undefined : query);
  for (const { 0: blanks, index } of path.matchAll(ROW_OF_BLANKS)) {
    if (blanks.length < MOST || blanksIn(blanks) < MOST) continue;
    return { start: rest.start + index, end: rest.start + index + blanks.length };
  }
  return null;
};

/** Of a row of blanks: an encoded one takes as many percent signs as it has bytes in UTF-8. */
function blanksIn(row: string): number {
  return row.replace(/%(?:c2%a0|e3%80%80|e2%80%8[0-a]|[02][09ad])/gi, ' ').length;
}

function count(text: string, { start, end }: Span, what: RegExp): number {
  return text.slice(start, end).match(what)?.length ?? 0;
}
