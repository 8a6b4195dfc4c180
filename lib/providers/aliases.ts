import { mostWordsFrom, namesOf, type Entry } from './aliasIndex';

export { disguisedAlias } from './disguisedAlias';

/** A name of a provider found in a text. */
export interface AliasHit extends Entry {
  /** Equal only after the spelling tricks were undone (paypa1, OpenAl). */
  disguised: boolean;
  /** Index of the first word, and how many words it takes. */
  word: number;
  words: number;
}

/**
 * Every provider's name in a row of words (claim/nameRow.ts), longest first, not overlapping; a name of several providers gives
 * a hit for each, all of which need context. Linear in the number of words: one look-up for a word that begins no name.
 */
export function aliasesIn(row: readonly string[]): AliasHit[] {
  const hits: AliasHit[] = [];
  for (let at = 0; at < row.length; at++) {
    const first = row[at] as string;
    for (let count = Math.min(mostWordsFrom(first), row.length - at); count > 0; count--) {
      const key = count === 1 ? first : row.slice(at, at + count).join(' ');
      const names = namesOf(key);
      // The x of "N e t f l i x" is no name.
      if (names.length === 0 || (count === 1 && isSpelledOut(row, at))) continue;
      for (const name of names) hits.push({ ...name, disguised: false, word: at, words: count });
      at += count - 1;
      break;
    }
  }
  return hits;
}

function isSpelledOut(row: readonly string[], at: number): boolean {
  return row[at]?.length === 1 && (row[at - 1]?.length === 1 || row[at + 1]?.length === 1);
}
