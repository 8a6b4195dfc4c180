import type { AliasHit } from '../aliases';
import { accountWords, holdsOne, yourWords } from './vocabulary';

/** Words before the name among which "your" stands, and on both sides among which "account" does. */
const BEFORE = 4;
const BESIDE = 2;

/**
 * "your PayPal account", "Ihr Amazon-Konto", "sua conta do Nubank": the message speaks of what the reader has there.
 * In: the words, and the stretch of them that is the line.
 */
export function isAccountOf(
  words: readonly string[],
  { word, words: count }: AliasHit,
  from: number,
  to: number,
): boolean {
  const start = Math.max(from, word - BEFORE);
  const end = Math.min(to, word + count + BESIDE);
  if (!holdsOne(yourWords, words, start, end)) return false;
  // "Apple ID": the name's own last word may be the account's.
  return (
    holdsOne(accountWords, words, word + count - 1, end) ||
    holdsOne(accountWords, words, Math.max(start, word - BEFORE + 1), word)
  );
}
