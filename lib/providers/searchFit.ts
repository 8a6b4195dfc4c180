import { isAscii } from '../domains/skeleton';
import type { SearchName } from './searchIndex';
import { isOneEdit } from './searchOneEdit';
import { searchWords } from './searchWords';

/** How well a name fits, best first. */
export const EXACT = 0;
export const BEGINS = 1;
export const INSIDE = 2;
export const MISTYPED = 3;
export const MENTIONED = 4;
export const NOT = 5;

/** What was typed, as it is compared (searchWords.ts). */
export interface Typed {
  words: readonly string[];
  /** The words with a space between them, and run together. */
  key: string;
  joined: string;
}

/** Parts of shorter words than this are in too many names; a character of a script without blanks says more. */
const SHORTEST_INSIDE = 4;
const SHORTEST_INSIDE_OTHERS = 2;
/** Shorter words are one letter away from too many others. */
const SHORTEST_MISTYPED = 5;

/** EXACT, BEGINS (the name or words of it begin so), INSIDE or NOT. */
export function fitOf(name: SearchName, typed: Typed): number {
  const { key, joined, words } = typed;
  if (name.key === key || name.joined === joined) return EXACT;
  if (beginsWith(name, typed)) return BEGINS;
  if (words.every((each) => name.words.some((word) => word.startsWith(each)))) return BEGINS;
  const shortest = isAscii(key) ? SHORTEST_INSIDE : SHORTEST_INSIDE_OTHERS;
  return key.length >= shortest && name.key.includes(key) ? INSIDE : NOT;
}

/** The name itself begins so, not only a word of it. */
export function beginsWith(name: SearchName, { key, joined }: Typed): boolean {
  return name.key.startsWith(key) || name.joined.startsWith(joined);
}

/** One typing error lies between what was typed and the name, or a word of it. */
export function isMistyped(name: SearchName, { joined }: Typed): boolean {
  if (joined.length < SHORTEST_MISTYPED) return false;
  return (
    isOneEdit(name.joined, joined) ||
    name.words.some((word) => word.length >= SHORTEST_MISTYPED && isOneEdit(word, joined))
  );
}

/** A point, slash or @ inside: what may be an address says nothing of a company by a part of it. */
const ADDRESS_LIKE = /[^\s.@/:][.@/:]+[^\s.@/:]/;

/** In: a sentence. Out: its words without what may be an address, for `isMentioned`. */
export function toldIn(sentence: string): string {
  const words = sentence
    .split(/\s+/)
    .filter((piece) => !ADDRESS_LIKE.test(piece))
    .flatMap(searchWords);
  return ` ${words.join(' ')} `;
}

/** "a call from Sparkasse": names of ordinary words (from, free, orange) are not meant there. */
export function isMentioned(name: SearchName, told: string): boolean {
  return !name.common && told.includes(` ${name.key} `);
}
