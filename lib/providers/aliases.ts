import { plain, skeleton } from '../domains/skeleton';
import { directory } from './directory';
import type { Provider } from './provider';

/** A name of a provider found in a text. */
export interface AliasHit {
  provider: Provider;
  alias: string;
  /** A common word or up to three letters: no claim without something else. */
  needsContext: boolean;
  /** Equal only after the spelling tricks were undone (paypa1, OpenAl). */
  disguised: boolean;
  /** Index of the first word, and how many words it takes. */
  word: number;
  words: number;
}

interface Entry {
  provider: Provider;
  alias: string;
  needsContext: boolean;
}

/** Names of more words than this don't exist in the directory. */
const MOST_WORDS = 4;
/** Shorter names are too easily equal to a word by chance once digits count as letters. */
const SHORTEST_DISGUISED = 5;

const byWords = new Map<string, Entry>();
const bySkeleton = new Map<string, Entry>();
for (const provider of directory) {
  const inContext = new Set(provider.aliases_need_context.map(plain));
  const names = [provider.name, ...provider.aliases, ...Object.values(provider.aliases_native).flat()];
  for (const alias of names) {
    const key = wordsOf(alias).join(' ');
    if (!key) continue;
    const entry = { provider, alias, needsContext: inContext.has(plain(alias)) };
    // A name that two providers claim stays with the first, in the order of their ids.
    if (!byWords.has(key)) byWords.set(key, entry);
    const compact = skeleton(key.replaceAll(' ', ''));
    if (key.length >= SHORTEST_DISGUISED && !entry.needsContext && !bySkeleton.has(compact))
      bySkeleton.set(compact, entry);
  }
}

/** The words of a text as names are compared: invisible characters gone, lower case, NFKC. */
export function wordsOf(text: string): string[] {
  return plain(text).match(/[\p{L}\p{N}+]+/gu) ?? [];
}

/** Every provider's name in a row of words, longest first, not overlapping. Linear in the number of words. */
export function aliasesIn(words: readonly string[]): AliasHit[] {
  const hits: AliasHit[] = [];
  for (let at = 0; at < words.length; at++) {
    for (let count = Math.min(MOST_WORDS, words.length - at); count > 0; count--) {
      const entry = byWords.get(count === 1 ? (words[at] as string) : words.slice(at, at + count).join(' '));
      if (!entry) continue;
      // The x of "N e t f l i x" is no name.
      if (count === 1 && isLetter(words[at]) && (isLetter(words[at - 1]) || isLetter(words[at + 1]))) break;
      hits.push({ ...entry, disguised: false, word: at, words: count });
      at += count - 1;
      break;
    }
  }
  return hits;
}

const isLetter = (word: string | undefined): boolean => word?.length === 1;

/** A disguised name: one word, or all of them run together, that equals a provider's name only as a skeleton. */
export function disguisedAlias(text: string): AliasHit | null {
  const words = plainWithMarks(text);
  const candidates = [...words, words.join('')];
  for (const [word, candidate] of candidates.entries()) {
    if (candidate.length < SHORTEST_DISGUISED || candidate.length > 40) continue;
    const entry = bySkeleton.get(skeleton(candidate));
    const spelledOut = entry && wordsOf(entry.alias).join('') === plain(candidate);
    if (entry && !(spelledOut && word < words.length)) {
      if (spelledOut && words.length === wordsOf(entry.alias).length) continue;
      return { ...entry, disguised: true, word, words: 1 };
    }
  }
  return null;
}

/** Words with the signs that stand for letters still in them ("p@ypal", "app!e"). */
function plainWithMarks(text: string): string[] {
  return text.normalize('NFKC').match(/[\p{L}\p{N}\p{M}@$!|\u200b-\u200f\u2060\ufeff\u00ad]+/gu) ?? [];
}
