import { isWeb } from '../anatomy';
import type { Rule } from '../oddity';
import { spanCharacters } from '../spanCharacters';

/** Unicode Default_Ignorable_Code_Point and the bidi controls (UAX #9), which no host needs. */
const INVISIBLE = /^[\p{Default_Ignorable_Code_Point}\p{Bidi_Control}]$/u;
/** Joiners and variation selectors: letters of Persian and Indic scripts and emoji need them. */
const JOINING = /^(?:\u200c|\u200d|[\ufe00-\ufe0f])$/u;
const ASCII_OF_LABEL = /^[a-z0-9]$/i;
const LETTER_OR_DIGIT = /^[\p{L}\p{N}]$/u;
/** Right-to-left and left-to-right override, raw or percent-encoded: they turn round how an address reads. */
const OVERRIDE = /[\u202d\u202e]|%e2%80%a[de]/i;

/**
 * A character that nobody sees between two letters of userinfo or host; and, up to the query, one that turns
 * the reading direction round.
 * False positives: zero-width spaces at a dot or at the host's end, where editors put them to break lines or
 * copying left them; joiners between letters that need them; soft hyphens, joiners and marks in paths and
 * queries, where text of any language stands.
 */
export const invisible: Rule = (link, { clean, authority, rest }) => {
  if (!isWeb(link)) return null;
  const characters = spanCharacters(clean, authority);
  for (let i = 1; i < characters.length - 1; i++) {
    const { character, start, end } = characters[i] ?? { character: '', start: 0, end: 0 };
    if (!INVISIBLE.test(character)) continue;
    const before = characters[i - 1]?.character ?? '';
    // Several in a row hide no less than one: what counts is the next that is seen.
    while (INVISIBLE.test(characters[i + 1]?.character ?? '')) i++;
    const behind = characters[i + 1]?.character ?? '';
    const beside = JOINING.test(character) ? ASCII_OF_LABEL : LETTER_OR_DIGIT;
    if (beside.test(before) && beside.test(behind)) return { start, end };
  }
  const query = clean.slice(rest.start).search(/[?#]/);
  const path = clean.slice(rest.start, query < 0 ? rest.end : rest.start + query);
  const override = OVERRIDE.exec(path);
  return (
    override && { start: rest.start + override.index, end: rest.start + override.index + override[0].length }
  );
};
