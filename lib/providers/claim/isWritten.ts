import type { AliasHit } from '../aliases';

/** A name that is a word, too, is the name only as it is written: Ring, not "ring"; UPS, not "ups". */
export function isWritten(
  { alias, word, words }: AliasHit,
  text: string,
  starts: readonly number[],
  ends: readonly number[],
): boolean {
  return text.slice(starts[word], ends[word + words - 1]) === alias && alias !== alias.toLowerCase();
}

/** A name of capitals: DHL, AT&T. */
export function isAcronym(alias: string): boolean {
  return alias === alias.toUpperCase() && alias !== alias.toLowerCase();
}
