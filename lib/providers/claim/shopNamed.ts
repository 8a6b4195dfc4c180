import type { Words } from '../../message/words';
import { aliasesIn, type AliasHit } from '../aliases';
import type { Provider } from '../provider';
import { isWritten } from './isWritten';
import { nameRow } from './nameRow';
import { businessWords, coversAll, isPersons, roleWords } from './vocabulary';

/** UTF-16 units of a name or subject that are read. */
const LONGEST = 400;
const gifts = businessWords('consumer_brand');
/** Before the name of a shop where one gets a thing: "ein Set bei Douglas", "un coffret chez Sephora". */
const AT: ReadonlySet<string> = new Set([
  'at',
  'bei',
  'bij',
  'by',
  'chez',
  'da',
  'from',
  'hos',
  'presso',
  'von',
]);

/**
 * The one shop that a message names in its display name or subject, or else in its text behind "at": null for none, and
 * for several. A name that is a word or a person's counts behind "at", right before the gift, or where it is the whole display name.
 */
export function shopNamed(name: string, subject: string, text: Words): Provider | null {
  const shown = [
    ...shopsIn(nameRow(name.slice(0, LONGEST)), true),
    ...shopsIn(nameRow(subject.slice(0, LONGEST)), false),
  ];
  const found = shown.length > 0 ? shown : shopsIn(text, false).filter((hit) => isAt(text, hit));
  const [first] = found;
  return first && found.every(({ provider }) => provider === first.provider) ? first.provider : null;
}

function shopsIn(row: Words, isName: boolean): AliasHit[] {
  return aliasesIn(row.words).filter((hit) => {
    if (hit.provider.category !== 'retail') return false;
    if (!hit.needsContext) return true;
    if (!isWritten(hit, row.text, row.starts, row.ends)) return false;
    return isAt(row, hit) || isBesideGift(row, hit) || (isName && isWhole(row.words, hit));
  });
}

/** "Douglas Umfrage", with nothing but a blank between: "Douglas, your prize" speaks to a person. */
function isBesideGift({ text, words, starts, ends }: Words, { word, words: count }: AliasHit): boolean {
  const next = word + count;
  return gifts.has(words[next] ?? '') && /^[ -]$/.test(text.slice(ends[next - 1], starts[next]));
}

const isAt = ({ words }: Words, { word }: AliasHit): boolean => AT.has(words[word - 1] ?? '');

/** The name with no more than a role beside it: a person's name has another one there. */
function isWhole(words: readonly string[], { word, words: count, alias }: AliasHit): boolean {
  if (words.length === count) return true;
  const end = word + count;
  return (
    !isPersons(alias) &&
    coversAll([roleWords], words, 0, word) &&
    coversAll([roleWords], words, end, words.length)
  );
}
