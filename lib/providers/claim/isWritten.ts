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

/** Letters of two scripts in one name (Am\u0430zon with a Cyrillic letter): nobody writes it so by accident (UTS 39, 5.1). */
export function isMixed(
  { word, words }: AliasHit,
  text: string,
  starts: readonly number[],
  ends: readonly number[],
): boolean {
  const written = text.slice(starts[word], ends[word + words - 1]);
  return /[a-z]/i.test(written) && /[\p{Script=Cyrillic}\p{Script=Greek}]/u.test(written);
}

/** A name of capitals: DHL, AT&T. */
export function isAcronym(alias: string): boolean {
  return alias === alias.toUpperCase() && alias !== alias.toLowerCase();
}
