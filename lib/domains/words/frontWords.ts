import { skeleton } from '../skeleton';
import { withoutNumber } from '../withoutNumber';
import front from './front.json';

/** What stands beside a word of a false front in a label. */
export interface Beside {
  /** Its skeleton. */
  skeleton: string;
  /** UTF-16 offsets in the label. */
  start: number;
  end: number;
  /** Between hyphens, not run together with the word. */
  hyphen: boolean;
  /** Owners put the word beside their own names as well (front.json, weak). */
  weak: boolean;
}

const LONGEST_LABEL = 63;
const MOST_PARTS = 24;

const { about: _about, source: _source, checked: _checked, weak, ...strong } = front;
/** By their skeletons, in which they are met; true for weak ones. */
const isWeak = new Map<string, boolean>([
  ...weighed(weak, true),
  ...Object.values(strong).flatMap((list) => weighed(list, false)),
]);
/** The lengths that words with these first two letters have, and with these last two: others need not be tried. */
const lengthsByStart = lengthsBy((word) => word.slice(0, 2));
const lengthsByEnd = lengthsBy((word) => word.slice(-2));

/**
 * The rests of a label beside words of a false front: openai of openai-billing, paypal of securepaypal24. In: an owner's
 * label. Out: those between hyphens first; none when the label holds no such word.
 */
export function besideFrontWords(label: string): Beside[] {
  const whole = label.slice(0, LONGEST_LABEL);
  // With the number at its end and without: in securepaypa1 the 1 is a letter, in securepaypal24 the 24 is none.
  const short = withoutNumber(whole);
  return short === whole ? rests(whole) : [...rests(short), ...rests(whole)];
}

function rests(text: string): Beside[] {
  return /[-_]/.test(text) ? [...hyphenated(text), ...runTogether(text)] : runTogether(text);
}

/** A word of a false front, with a number after it or not (support24). */
export function isFrontWord(word: string): boolean {
  return isWeak.has(skeleton(withoutNumber(word)));
}

/** The words between hyphens one by one, and what is left between front words at both ends: a name may have a hyphen. */
function hyphenated(text: string): Beside[] {
  const words = wordsOf(text);
  const fronts = words.map(({ word }) => isWeak.get(skeleton(withoutNumber(word))));
  if (fronts.every((found) => found === undefined)) return [];
  const onlyWeak = !fronts.includes(false);
  const single = words.filter((_, i) => fronts[i] === undefined);
  const [first, last] = [single[0], single.at(-1)];
  const found = first && last && first !== last ? [...single, { ...first, end: last.end }] : single;
  return found
    .filter(({ start, end }) => end > start)
    .map(({ start, end }) => ({
      skeleton: skeleton(text.slice(start, end)),
      start,
      end,
      hyphen: true,
      weak: onlyWeak,
    }));
}

function wordsOf(text: string): { word: string; start: number; end: number }[] {
  let start = 0;
  return text
    .split(/[-_]/)
    .slice(0, MOST_PARTS)
    .map((word) => {
      const at = start;
      start += word.length + 1;
      return { word, start: at, end: at + word.length };
    });
}

/** Told apart in the skeleton, where a letter may be two. */
function runTogether(text: string): Beside[] {
  const whole = skeleton(text);
  const found: Beside[] = [];
  for (const cut of lengthsByStart.get(whole.slice(0, 2)) ?? []) {
    const isWeakWord = cut <= whole.length - 2 ? isWeak.get(whole.slice(0, cut)) : undefined;
    if (isWeakWord === undefined) continue;
    const start = offsetIn(text, cut);
    found.push({ skeleton: whole.slice(cut), start, end: text.length, hyphen: false, weak: isWeakWord });
  }
  for (const cut of lengthsByEnd.get(whole.slice(-2)) ?? []) {
    const isWeakWord = cut <= whole.length - 2 ? isWeak.get(whole.slice(-cut)) : undefined;
    if (isWeakWord === undefined) continue;
    const end = offsetIn(text, whole.length - cut);
    found.push({ skeleton: whole.slice(0, -cut), start: 0, end, hyphen: false, weak: isWeakWord });
  }
  return found;
}

/** Where in the text so much of its skeleton is complete. */
function offsetIn(text: string, length: number): number {
  let at = 0;
  while (at < text.length && skeleton(text.slice(0, at)).length < length) at++;
  return at;
}

function lengthsBy(lettersOf: (word: string) => string): Map<string, number[]> {
  const lengths = new Map<string, Set<number>>();
  for (const word of isWeak.keys()) {
    const letters = lettersOf(word);
    lengths.set(letters, (lengths.get(letters) ?? new Set()).add(word.length));
  }
  return new Map([...lengths].map(([letters, set]) => [letters, [...set]]));
}

function weighed(list: string, isWeakList: boolean): [string, boolean][] {
  return list.split(' ').map((word) => [skeleton(word), isWeakList]);
}
