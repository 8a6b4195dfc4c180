import { CHARACTER, type Words } from '../message/words';
import { negations, type Alternative } from './phrases';

/** In scripts without blanks this many characters count as a word. */
const CHARACTERS_A_WORD = 3;
/** Words between the one that makes a condition and the negation: "if you do not". */
const CONDITION_REACH = 3;

/** Where a phrase stands: its first and last word, its sentence's first word, and the UTF-16 offset of its end. */
export interface Place {
  first: number;
  last: number;
  from: number;
  to: number;
}

/**
 * Whether a phrase says the opposite: "we will never ask you to confirm your password". A negation that is a condition
 * ("if you do not confirm") turns nothing round. In: `reach`, the words before and after it that are looked at.
 */
export function isNegated(
  found: Words,
  language: string,
  { first, last, from, to }: Place,
  reach: number,
): boolean {
  const rules = negations.get(language);
  if (!rules) return false;
  const { words, starts } = found;
  let left = reach;
  for (let at = first - 1; at >= from && left > 0; at--) {
    left -= costOf(found, at);
    const length = lengthEndingAt(rules.before, words, at, from);
    if (length > 0 && !isCondition(rules.conditions, words, at - length, from)) return true;
  }
  if (rules.after.length === 0) return false;
  left = reach;
  for (let at = last + 1; at < words.length && (starts[at] as number) < to && left > 0; at++) {
    left -= costOf(found, at);
    if (lengthEndingAt(rules.after, words, at, first) > 0) return true;
  }
  return false;
}

function costOf({ kinds }: Words, at: number): number {
  return kinds[at] === CHARACTER ? 1 / CHARACTERS_A_WORD : 1;
}

/** How many words the alternative takes that ends at a word; 0 for none. */
function lengthEndingAt(
  alternatives: readonly Alternative[],
  words: readonly string[],
  at: number,
  from: number,
): number {
  for (const { words: row, open } of alternatives) {
    const start = at - row.length + 1;
    if (start < from) continue;
    const fits = row.every((word, i) => {
      const there = words[start + i] as string;
      return open && i === row.length - 1 ? there.startsWith(word) : there === word;
    });
    if (fits) return row.length;
  }
  return 0;
}

function isCondition(
  conditions: readonly Alternative[],
  words: readonly string[],
  at: number,
  from: number,
): boolean {
  for (let back = 0; back < CONDITION_REACH && at - back >= from; back++) {
    if (lengthEndingAt(conditions, words, at - back, from) > 0) return true;
  }
  return false;
}
