import { plain, skeleton } from '../domains/skeleton';
import { wordsOf } from '../message/words';
import { directory } from './directory';
import type { Provider } from './provider';

export { wordsOf } from '../message/words';

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
  /** As in a text. */
  words: readonly string[];
}

/** Shorter names are too easily equal to a word by chance once digits count as letters. */
const SHORTEST_DISGUISED = 5;
/** Letters one by one ("I T A Ú") are no chance. */
const SHORTEST_SPACED = 4;
const LONGEST_DISGUISED = 40;

/** By the first word, the longest name first. */
const byWord = new Map<string, Entry[]>();
const bySkeleton = new Map<string, Entry>();
fill();

function fill(): void {
  const seen = new Set<string>();
  for (const provider of directory) {
    const inContext = new Set(provider.aliases_need_context.map(plain));
    const names = [provider.name, ...provider.aliases, ...Object.values(provider.aliases_native).flat()];
    for (const alias of names) {
      const words = wordsOf(alias);
      const [first] = words;
      const key = words.join(' ');
      // A name that two providers claim stays with the first, in the order of their ids.
      if (first === undefined || seen.has(key)) continue;
      seen.add(key);
      const entry = { provider, alias, needsContext: inContext.has(plain(alias)), words };
      byWord.set(first, [...(byWord.get(first) ?? []), entry]);
      const compact = skeleton(words.join(''));
      if (key.length >= SHORTEST_SPACED && !entry.needsContext && !bySkeleton.has(compact))
        bySkeleton.set(compact, entry);
    }
  }
  for (const entries of byWord.values()) entries.sort((a, b) => b.words.length - a.words.length);
}

/**
 * Every provider's name in a row of words (lib/message/words), longest first, not overlapping. In: the words, and the
 * stretch of them that is looked at. Linear in its length.
 */
export function aliasesIn(words: readonly string[], from = 0, to = words.length): AliasHit[] {
  const hits: AliasHit[] = [];
  for (let at = from; at < to; at++) {
    const entries = byWord.get(words[at] as string);
    if (!entries) continue;
    for (const entry of entries) {
      const count = entry.words.length;
      if (at + count > to || !standsAt(entry.words, words, at)) continue;
      // The x of "N e t f l i x" is no name.
      if (count === 1 && isLetter(words[at]) && (isLetter(words[at - 1]) || isLetter(words[at + 1]))) break;
      const { provider, alias, needsContext } = entry;
      hits.push({ provider, alias, needsContext, disguised: false, word: at, words: count });
      at += count - 1;
      break;
    }
  }
  return hits;
}

function standsAt(name: readonly string[], words: readonly string[], at: number): boolean {
  for (let i = 1; i < name.length; i++) if (words[at + i] !== name[i]) return false;
  return true;
}

const isLetter = (word: string | undefined): boolean => word?.length === 1;

/** A disguised name: one word, or all of them run together, that equals a provider's name only as a skeleton. */
export function disguisedAlias(text: string): AliasHit | null {
  const written = plainWithMarks(text);
  const spacedOut = new Set<string>();
  const words = withoutSpacing(written, spacedOut);
  const candidates = words.length > 1 ? [...words, words.join('')] : words;
  for (const [word, candidate] of candidates.entries()) {
    const spaced = spacedOut.has(candidate);
    const shortest = spaced ? SHORTEST_SPACED : SHORTEST_DISGUISED;
    if (candidate.length < shortest || candidate.length > LONGEST_DISGUISED) continue;
    const entry = bySkeleton.get(skeleton(candidate));
    if (!entry) continue;
    const parts = partsOf(entry.alias);
    const spelledOut = parts.join('') === plain(candidate);
    // Spelled out as it should be, in one piece or in the name's own pieces.
    if (spelledOut && !spaced && (word < words.length || words.length === parts.length)) continue;
    const { provider, alias, needsContext } = entry;
    return { provider, alias, needsContext, disguised: true, word, words: 1 };
  }
  return null;
}

/** Words with the signs that stand for letters still in them ("p@ypal", "app!e"). */
function plainWithMarks(text: string): string[] {
  return text.normalize('NFKC').match(/[\p{L}\p{N}\p{M}@$!|\u200b-\u200f\u2060\ufeff\u00ad]+/gu) ?? [];
}

/** A name's words as `plain` leaves them, accents kept: "Nestlé" is not "Nestle". */
function partsOf(alias: string): string[] {
  return plain(alias).match(/[\p{L}\p{N}\p{M}]+/gu) ?? [];
}

/** "N e t f l i x Support" as two words: three letters and more, each by itself, are one, and stand in `spacedOut`. */
function withoutSpacing(words: readonly string[], spacedOut: Set<string>): string[] {
  const out: string[] = [];
  for (let at = 0; at < words.length; at++) {
    let end = at;
    while (end < words.length && [...(words[end] as string)].length === 1) end++;
    if (end - at >= 3) {
      const joined = words.slice(at, end).join('');
      spacedOut.add(joined);
      out.push(joined);
      at = end - 1;
    } else out.push(words[at] as string);
  }
  return out;
}
