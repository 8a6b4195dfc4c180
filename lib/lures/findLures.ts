import { plain } from '../domains/skeleton';
import { sentences } from '../message/sentences';
import type { LureMatch, Tactic } from './lure';
import { fits, phrases, type Phrase } from './phrases';

/** Other words that may stand between two slots of a phrase. */
const GAP = 2;
/** UTF-16 units of body text that are searched: a lure stands in what people read. */
const LONGEST = 60_000;
const LONGEST_SENTENCE = 240;
/** Findings per tactic: the first few sentences are evidence enough. */
const MOST_PER_TACTIC = 3;

/** Said before a phrase in its sentence, they turn it round: "we will never ask you to confirm your password". */
const NEGATIONS = new Set([
  'never',
  'not',
  "don't",
  'dont',
  "won't",
  'no',
  "doesn't",
  "didn't",
  'without',
  'ignore',
  'avoid',
  'beware',
  'unless',
  "needn't",
  'cannot',
  "can't",
]);
/** Phrases in which a negation is part of the wording ("if you do not pay") keep their meaning. */
const NEGATABLE: ReadonlySet<Tactic> = new Set<Tactic>([
  'credential',
  'payment',
  'seed-phrase',
  'code-ask',
  'key-rotation',
  'parcel-fee',
]);

const byFirstWord = new Map<string, Phrase[]>();
const byFirstStart: Phrase[] = [];
for (const phrase of phrases) {
  const first = phrase.slots[0];
  for (const word of first?.words ?? []) byFirstWord.set(word, [...(byFirstWord.get(word) ?? []), phrase]);
  if (first && first.starts.length > 0) byFirstStart.push(phrase);
}

/**
 * The lures in a message's subject and visible text, in their order; at most three a tactic and field.
 * Linear in the length of the text: each word starts at most the phrases that begin with it, each of bounded length.
 */
export function findLures(subject: string, text: string): LureMatch[] {
  return [...findIn(subject, 'subject'), ...findIn(text.slice(0, LONGEST), 'text')];
}

function findIn(text: string, field: LureMatch['field']): LureMatch[] {
  const found: LureMatch[] = [];
  const counts = new Map<Tactic, number>();
  for (const sentence of sentences(text)) {
    const words = plain(sentence.text).match(/[\p{L}\p{N}$€£]+(?:['’][\p{L}]+)?/gu) ?? [];
    const here = new Map<Tactic, string>();
    for (let at = 0; at < words.length; at++) {
      for (const phrase of startingWith(words[at] as string)) {
        if (here.has(phrase.tactic) || !matchesAt(phrase, words, at)) continue;
        if (NEGATABLE.has(phrase.tactic) && isNegated(words, at)) continue;
        here.set(phrase.tactic, phrase.language);
      }
    }
    for (const [tactic, language] of here) {
      const count = counts.get(tactic) ?? 0;
      counts.set(tactic, count + 1);
      if (count >= MOST_PER_TACTIC) continue;
      found.push({
        tactic,
        language,
        sentence: sentence.text.slice(0, LONGEST_SENTENCE),
        field,
        at: sentence.at,
      });
    }
  }
  return found;
}

function startingWith(word: string): Phrase[] {
  const exact = byFirstWord.get(word) ?? [];
  const prefixed = byFirstStart.filter(({ slots }) =>
    slots[0]?.starts.some((start) => word.startsWith(start)),
  );
  return prefixed.length > 0 ? [...exact, ...prefixed] : exact;
}

function matchesAt(phrase: Phrase, words: readonly string[], start: number): boolean {
  let at = start;
  for (const slot of phrase.slots.slice(1)) {
    let next = at + 1;
    while (
      next <= at + 1 + GAP &&
      next < words.length &&
      !fits(slot, (words[next] as string).replace('’', "'"))
    )
      next++;
    if (next > at + 1 + GAP || next >= words.length) return false;
    at = next;
  }
  return true;
}

function isNegated(words: readonly string[], at: number): boolean {
  return words.slice(Math.max(0, at - 8), at).some((word) => NEGATIONS.has(word.replace('’', "'")));
}
