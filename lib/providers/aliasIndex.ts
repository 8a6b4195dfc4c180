import { plain, skeleton } from '../domains/skeleton';
import { directory } from './directory';
import { wordsOf } from '../message/words';
import { piecesOf } from './nameWords';
import type { Provider } from './provider';

/** A name of a provider. */
export interface Entry {
  provider: Provider;
  alias: string;
  /** A common word or up to three letters: no claim without something else. */
  needsContext: boolean;
}

/** Names of more words than this are found by nothing that people write in a From line or signature. */
export const MOST_WORDS = 6;
/** Shorter names are too easily equal to a word by chance once digits count as letters. */
export const SHORTEST_DISGUISED = 5;
/** "wellsfargo" and "Pay Pal": shorter names would be ordinary words, run together or apart. */
const SHORTEST_JOINED = 7;
const SHORTEST_PART = 3;

/** By the words of the name (nameWords.ts), a space between them. */
const byWords = new Map<string, Entry[]>();
/** By the skeleton of all its letters run together. */
const bySkeleton = new Map<string, Entry[]>();
/** How many words the longest name has that begins with this word. */
const longestFrom = new Map<string, number>();
/** Whether a name may begin with a word of these letters: spares most words of a text the look-up. */
const SLOTS = 1 << 14;
const mayBegin = new Uint8Array(SLOTS);
/** Names in scripts without spaces, by their first character, the longest first. */
export const unspaced = new Map<string, string[]>();

for (const provider of directory) {
  const inContext = new Set(provider.aliases_need_context.map(plain));
  // "Gemini (exchange)" and "HMCTS / Ministry of Justice" are for showing: nobody writes so.
  const shown = /[(/]/.test(provider.name) ? [] : [provider.name];
  for (const alias of [...shown, ...provider.aliases]) {
    addName({ provider, alias, needsContext: inContext.has(plain(alias)) });
  }
}

/** The names that these words are, and no more; of several owners all. In: words as from `piecesOf`, a space between them. O(1). */
export function namesOf(key: string): readonly Entry[] {
  return byWords.get(key) ?? [];
}

/** From a word's first three letters and its length. */
function slotOf(word: string): number {
  const { length } = word;
  let slot = length * 2477;
  for (let i = 0; i < length && i < 3; i++) slot = slot * 31 + word.charCodeAt(i);
  return slot & (SLOTS - 1);
}

/** How many words a name can have that begins with this one; 0 for nearly all words. O(1). */
export function mostWordsFrom(word: string): number {
  return mayBegin[slotOf(word)] === 1 ? (longestFrom.get(word) ?? 0) : 0;
}

/** The names that have this skeleton when their letters are run together, those that need no context first. O(1). */
export function namesLike(compactSkeleton: string): readonly Entry[] {
  return bySkeleton.get(compactSkeleton) ?? [];
}

function addName(entry: Entry): void {
  const pieces = piecesOf(entry.alias);
  const own = pieces.map(({ word }) => word);
  const compact = own.join('');
  if (compact === '' || own.length > MOST_WORDS) return;
  add(own, entry);
  // Sams Club, Lowes: people leave out the apostrophe.
  if (/['’]/.test(entry.alias)) add(wordsOf(entry.alias.replace(/['’]/g, '')), entry);
  for (const piece of pieces) if (piece.unspaced) addUnspaced(piece.word);
  if (pieces.some((piece) => piece.unspaced)) return;
  if (own.length === 2 && compact.length >= SHORTEST_JOINED && !entry.needsContext) add([compact], entry);
  const parts = own.length === 1 ? entry.alias.split(/(?<=[a-z])(?=[A-Z])/) : [];
  // "Pay Pal", "Face Time": two words that people also put side by side.
  if (parts.length === 2 && parts.every((part) => part.length >= SHORTEST_PART))
    add(parts.flatMap(wordsOf), { ...entry, needsContext: true });
  if (compact.length < SHORTEST_DISGUISED) return;
  const alike = bySkeleton.get(skeleton(compact)) ?? [];
  bySkeleton.set(skeleton(compact), entry.needsContext ? [...alike, entry] : [entry, ...alike]);
}

function addUnspaced(word: string): void {
  const alike = unspaced.get(word.charAt(0)) ?? [];
  if (alike.includes(word)) return;
  unspaced.set(
    word.charAt(0),
    [...alike, word].toSorted((a, b) => b.length - a.length),
  );
}

function add(own: readonly string[], entry: Entry): void {
  const [first = ''] = own;
  mayBegin[slotOf(first)] = 1;
  longestFrom.set(first, Math.max(own.length, longestFrom.get(first) ?? 0));
  const key = own.join(' ');
  const known = byWords.get(key);
  if (!known) byWords.set(key, [entry]);
  else if (!known.some(({ provider }) => provider === entry.provider)) settle(known, entry);
}

/**
 * A name of two providers. In one family it is the child's, which says more, and whose own domains are the parent's
 * too. Of strangers it is both's, and needs context whatever their files say: what else the message holds, its sender
 * above all, then decides between them.
 */
function settle(known: Entry[], entry: Entry): void {
  const family = known.findIndex(
    ({ provider }) => provider.parent === entry.provider.id || provider.id === entry.provider.parent,
  );
  if (family < 0) {
    known.push(entry);
    for (const [at, each] of known.entries()) known[at] = { ...each, needsContext: true };
  } else if (known[family]?.provider.id === entry.provider.parent) known[family] = entry;
}
