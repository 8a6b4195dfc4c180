import type { Alternative, Phrase } from './phrases';

/** What a word can be in the phrases. */
export interface Entry {
  /** Slots that it fills by itself; of one phrase the later ones first. */
  slots: number[];
  /** Slots that it fills as the last of several words, by the word before it. */
  runs: Map<string, Run[]> | null;
}

interface Run {
  slot: number;
  /** The words before the last two, from the last to the first. */
  before: string[];
}

/** All slots of all phrases in one row: those of a phrase stand side by side. */
export interface PhraseIndex {
  /** How many slots there are. */
  size: number;
  /** 1 for a phrase's first slot. */
  first: Uint8Array;
  /** For a phrase's last slot the phrase's number, else -1. */
  ends: Int32Array;
  /** What a word can be; null for nearly all words. */
  entryOf(word: string): Entry | null;
}

/** Words whose entries are kept: the common ones of people's mail. A hostile mail may have any number. */
const MOST_KEPT = 5_000;
const HALF = MOST_KEPT / 2;

/** Makes the phrases ready for search: afterwards a word costs one look-up, and the slots that it fills. */
export function indexOf(phrases: readonly Phrase[]): PhraseIndex {
  const size = phrases.reduce((sum, { slots }) => sum + slots.length, 0);
  const first = new Uint8Array(size);
  const ends = new Int32Array(size).fill(-1);
  const whole = new Map<string, Entry>();
  const starts = new Map<string, Entry>();
  let slot = 0;
  for (const [number, { slots }] of phrases.entries()) {
    first[slot] = 1;
    for (const alternatives of slots) {
      for (const alternative of alternatives) {
        const last = alternative.words.at(-1) ?? '';
        add(alternative.open ? starts : whole, last, alternative, slot);
      }
      slot++;
    }
    ends[slot - 1] = number;
  }

  const lengths = lengthsOf(starts.keys());
  // Two halves: what is used goes into the new one, and when that is full the old one's rare words are forgotten.
  let kept = new Map<string, Entry | null>();
  let older = new Map<string, Entry | null>();
  const found = (word: string): Entry | null => {
    const all: Entry[] = [];
    const own = whole.get(word);
    if (own) all.push(own);
    for (const length of [...(lengths.get(word.slice(0, KEY)) ?? []), 2, 1]) {
      const open = length <= word.length ? starts.get(word.slice(0, length)) : undefined;
      if (open) all.push(open);
    }
    return merged(all);
  };
  const entryOf = (word: string): Entry | null => {
    let entry = kept.get(word);
    if (entry === undefined) {
      entry = older.get(word);
      if (entry === undefined) entry = found(word);
      if (kept.size >= HALF) {
        older = kept;
        kept = new Map();
      }
      kept.set(copyOf(word), entry);
    }
    return entry;
  };
  return { size, first, ends, entryOf };
}

/** The same letters in a string of their own: engines keep the whole text alive for a slice of it. */
function copyOf(word: string): string {
  return `\0${word}`.slice(1);
}

/** Letters by which the starts of words are kept apart; there are few shorter ones. */
const KEY = 3;

/** How long the starts of words are that have these first letters, the longest first. */
function lengthsOf(starts: Iterable<string>): Map<string, readonly number[]> {
  const lengths = new Map<string, Set<number>>();
  for (const start of starts) {
    const key = start.slice(0, KEY);
    if (key.length === KEY) lengths.set(key, (lengths.get(key) ?? new Set<number>()).add(start.length));
  }
  return new Map(Array.from(lengths, ([key, all]) => [key, [...all].toSorted((x, y) => y - x)]));
}

function add(entries: Map<string, Entry>, key: string, { words }: Alternative, slot: number): void {
  const entry = entries.get(key) ?? { slots: [], runs: null };
  entries.set(key, entry);
  if (words.length === 1) entry.slots.push(slot);
  else {
    entry.runs ??= new Map();
    const previous = words.at(-2) ?? '';
    const run = { slot, before: words.slice(0, -2).toReversed() };
    const runs = entry.runs.get(previous);
    if (runs) runs.push(run);
    else entry.runs.set(previous, [run]);
  }
}

function merged(entries: readonly Entry[]): Entry | null {
  if (entries.length === 0) return null;
  const runs = new Map<string, Run[]>();
  for (const entry of entries) {
    for (const [word, some] of entry.runs ?? []) runs.set(word, [...(runs.get(word) ?? []), ...some]);
  }
  return {
    slots: [...new Set(entries.flatMap(({ slots }) => slots))].toSorted((a, b) => b - a),
    runs: runs.size > 0 ? runs : null,
  };
}
