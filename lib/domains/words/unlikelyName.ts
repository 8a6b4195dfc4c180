import { popular } from '../popular/popular';
import common from './common.json';

/** Shorter names are initials as often as not. */
const SHORTEST = 8;
const LONGEST = 63;
/** Changes between letters and digits: jobs24 has one, 4sale2day has three and can be read. */
const FEW_CHANGES = 3;
/**
 * Bits a pair of letters. Of well-known sites kept out of the table one in a hundred lies above 5.9 (names put
 * together from initials), of letters drawn by chance four in five; with digits among the letters less is needed.
 */
const UNLIKELY = 5.9;
const UNLIKELY_BESIDE_DIGITS = 4.6;
/** Counted to a pair that was never seen. */
const UNSEEN = 0.2;
const LETTERS = 27;

/**
 * Whether a name looks like drawn by chance (8stsgkrbj9, yxnvwvdgd): letters and digits mixed, or runs of consonants, in
 * pairs that names and words hardly have. The pairs are counted in well-known domains and common words.
 * In: a host label or the local part of an address, lower case. Out: false for short names and for letters outside
 * a to z. Linear; never throws.
 */
export function isUnlikelyName(name: string): boolean {
  if (name.length < SHORTEST || name.length > LONGEST || !/^[a-z0-9._-]+$/.test(name)) return false;
  const changes = name.match(/[a-z](?=\d)|\d(?=[a-z])/g)?.length ?? 0;
  if (changes >= FEW_CHANGES) return surprise(name) >= UNLIKELY_BESIDE_DIGITS;
  return /[bcdfghjklmnpqrstvwxz]{4}/.test(name) && surprise(name) >= UNLIKELY;
}

/** How unlikely the letters are after each other, in bits a pair; the beginning and the end of a run count as a letter. */
function surprise(name: string): number {
  pairs ??= countPairs();
  let bits = 0;
  let counted = 0;
  for (const run of name.match(/[a-z]+/g) ?? []) {
    for (const [first, pair] of pairsOf(run)) {
      const seen = (pairs.get(pair) ?? 0) + UNSEEN;
      bits -= Math.log2(seen / ((pairs.get(first) ?? 0) + UNSEEN * LETTERS));
      counted += 1;
    }
  }
  return counted === 0 ? 0 : bits / counted;
}

let pairs: Map<string, number> | null = null;

/** How often each pair was seen, and each first letter of one. Made when it is first asked for. */
function countPairs(): Map<string, number> {
  const counts = new Map<string, number>();
  const count = (key: string): void => void counts.set(key, (counts.get(key) ?? 0) + 1);
  const labels = new Set(popular.map((domain) => domain.split('.', 1)[0] ?? ''));
  for (const name of [...labels, ...common.words.flatMap((line) => line.split(' '))]) {
    for (const run of name.match(/[a-z]{4,}/g) ?? []) {
      for (const [first, pair] of pairsOf(run)) {
        count(first);
        count(pair);
      }
    }
  }
  return counts;
}

/** `ab` gives ^a, ab and b$, each with its first letter. */
function* pairsOf(run: string): Generator<[first: string, pair: string]> {
  const text = `^${run}$`;
  for (let at = 0; at + 1 < text.length; at++) yield [text.charAt(at), text.slice(at, at + 2)];
}
