import { sentenceAt, sentenceEnds } from '../message/sentences';
import { CHARACTER, JOINED, wordsIn, type Words } from '../message/words';
import { isNegated } from './isNegated';
import type { LureMatch, Tactic } from './lure';
import { indexOf } from './phraseIndex';
import { phrases, type Phrase } from './phrases';

/** What a word takes of a gap: two other words, or six characters of a script without blanks. */
const WORD = 3;
const SMALL_WORD = 1;
const GAP = 2 * WORD;
/** More than any gap: what lies between two sentences. */
const SENTENCE = 100;
/** UTF-16 units of body text that are searched: a lure stands in what people read. */
const LONGEST = 60_000;
/** UTF-16 units of a sentence that are kept as evidence, and how much of them before the wording. */
const LONGEST_SENTENCE = 240;
const BEFORE = 60;
/** Sentences per tactic and field: the first few are evidence enough. */
const MOST_PER_TACTIC = 3;

/** Words in which a negation counts: eight before some wording, right before all ("no action needed"). */
const FAR = 8;
const NEAR = 1;
/** Wording that a negation anywhere before it turns round. In the others it is part of the threat ("if you do not pay"). */
const NEGATABLE: ReadonlySet<Tactic> = new Set<Tactic>([
  'credential',
  'payment',
  'parcel-fee',
  'refund',
  'payroll',
  'gift-card',
  'reply-ask',
  'crypto-demand',
  'seed-phrase',
  'code-ask',
  'breach-notice',
  'key-rotation',
  'investment',
  'click-here',
]);

const index = indexOf(phrases);
/** How far a phrase has come at each of its slots: the position after the word that filled it, and the first word's number. */
const reached = new Int32Array(index.size).fill(-SENTENCE);
const begun = new Int32Array(index.size);
/** Positions only grow, so that what an earlier text left behind is too far away to count. */
let position = 0;
const FARTHEST = 2 ** 30;

/**
 * The lures in a message's subject and visible text, in their order; at most three a tactic and field. The text may be
 * given as words, where they are at hand. One pass over the words, whatever the number of phrases: linear, and bounded
 * on any text.
 */
export function findLures(subject: string | Words, text: string | Words): LureMatch[] {
  return [...findIn(asWords(subject), 'subject'), ...findIn(asWords(text), 'text')];
}

function asWords(text: string | Words): Words {
  return typeof text === 'string' ? wordsIn(text.slice(0, LONGEST)) : text;
}

function findIn(found: Words, field: LureMatch['field']): LureMatch[] {
  const { words, starts, kinds, text } = found;
  const lures: LureMatch[] = [];
  const counts = new Map<Tactic, number>();
  const here = new Map<Tactic, { lure: LureMatch; lines: Set<string> }>();
  const ends = sentenceEnds(text);
  let sentence = 0;
  let firstWord = 0;

  const take = ({ tactic, language, line }: Phrase, first: number, last: number): void => {
    const known = here.get(tactic);
    if (known) {
      known.lure.wordings = known.lines.add(line).size;
      return;
    }
    const count = counts.get(tactic) ?? 0;
    if (count >= MOST_PER_TACTIC) return;
    const reach = NEGATABLE.has(tactic) ? FAR : NEAR;
    if (isNegated(found, language, { first, last, from: firstWord, to: ends[sentence] ?? 0 }, reach)) return;
    counts.set(tactic, count + 1);
    const excerpt = excerptOf(found, ends[sentence - 1] ?? 0, ends[sentence] ?? 0, first, last);
    const { text: shown, at } = excerpt;
    const lure: LureMatch = { tactic, language, sentence: shown, field, at, number: sentence, wordings: 1 };
    here.set(tactic, { lure, lines: new Set([line]) });
    lures.push(lure);
  };
  const fill = (slot: number, from: number, first: number, last: number): void => {
    let begin = first;
    if (index.first[slot] === 0) {
      const gap = from - (reached[slot - 1] as number);
      if (gap < 0 || gap > GAP) return;
      begin = begun[slot - 1] as number;
    }
    reached[slot] = position;
    begun[slot] = begin;
    const phrase = index.ends[slot] as number;
    if (phrase >= 0) take(phrases[phrase] as Phrase, begin, last);
  };

  if (position > FARTHEST) {
    position = 0;
    reached.fill(-SENTENCE);
  }
  position += SENTENCE;
  for (let at = 0; at < words.length; at++) {
    if ((starts[at] as number) >= (ends[sentence] as number)) {
      while ((starts[at] as number) >= (ends[sentence] as number)) sentence++;
      position += SENTENCE;
      firstWord = at;
      here.clear();
    }
    const from = position;
    const kind = kinds[at];
    position += kind === CHARACTER || kind === JOINED ? SMALL_WORD : WORD;
    const entry = index.entryOf(words[at] as string);
    if (entry === null) continue;
    for (const slot of entry.slots) fill(slot, from, at, at);
    if (entry.runs === null || at === firstWord) continue;
    for (const { slot, before } of entry.runs.get(words[at - 1] as string) ?? []) {
      const first = at - 1 - before.length;
      if (first < firstWord || !before.every((word, i) => words[at - 2 - i] === word)) continue;
      fill(slot, from - lengthOf(kinds, first, at), first, at);
    }
  }
  return lures;
}

function lengthOf(kinds: readonly number[], first: number, to: number): number {
  let length = 0;
  for (let at = first; at < to; at++)
    length += kinds[at] === CHARACTER || kinds[at] === JOINED ? SMALL_WORD : WORD;
  return length;
}

/** The sentence, or of a long one the part around the wording. */
function excerptOf(
  { text, starts, ends }: Words,
  from: number,
  to: number,
  first: number,
  last: number,
): { text: string; at: number } {
  const whole = sentenceAt(text, from, to);
  if (whole.text.length <= LONGEST_SENTENCE) return whole;
  const late = (ends[last] as number) > whole.at + LONGEST_SENTENCE;
  const start = late ? Math.max(whole.at, (starts[first] as number) - BEFORE) : whole.at;
  return sentenceAt(text, start, Math.min(to, start + LONGEST_SENTENCE));
}
