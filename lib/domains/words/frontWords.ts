import { skeleton } from '../skeleton';
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
const MOST_DIGITS = 6;

const { about: _about, source: _source, checked: _checked, weak, ...strong } = front;
/** By their skeletons, in which they are met; true for weak ones. */
const isWeak = new Map<string, boolean>([
  ...wordsOf(weak, true),
  ...Object.values(strong).flatMap((list) => wordsOf(list, false)),
]);
/** The lengths that words with these first two letters have, and with these last two: others need not be tried. */
const lengthsByStart = lengthsBy((word) => word.slice(0, 2));
const lengthsByEnd = lengthsBy((word) => word.slice(-2));

/**
 * The rests of a label beside words of a false front: openai of openai-billing, paypal of securepaypal24. In: an owner's
 * label. Out: those between hyphens first; none when the label holds no such word.
 */
export function besideFrontWords(label: string): Beside[] {
  const text = withoutNumber(label).slice(0, LONGEST_LABEL);
  return text.includes('-') || text.includes('_')
    ? [...hyphenated(text), ...runTogether(text)]
    : runTogether(text);
}

/** A word of a false front, with a number after it or not (support24). */
export function isFrontWord(word: string): boolean {
  return isWeak.has(skeleton(withoutNumber(word)));
}

function hyphenated(text: string): Beside[] {
  const parts = text.split(/[-_]/).slice(0, MOST_PARTS);
  const fronts = parts.map((part) => isWeak.get(skeleton(withoutNumber(part))));
  if (fronts.every((found) => found === undefined)) return [];
  const onlyWeak = !fronts.includes(false);
  let start = 0;
  return parts.flatMap((part, i) => {
    const at = start;
    start += part.length + 1;
    if (fronts[i] !== undefined || part === '') return [];
    return [{ skeleton: skeleton(part), start: at, end: at + part.length, hyphen: true, weak: onlyWeak }];
  });
}

/** In the skeleton; where a pair of letters has become one there, the offsets are the nearest there are. */
function runTogether(text: string): Beside[] {
  const whole = skeleton(text);
  const found: Beside[] = [];
  for (const cut of lengthsByStart.get(whole.slice(0, 2)) ?? []) {
    const isWeakWord = cut <= whole.length - 2 ? isWeak.get(whole.slice(0, cut)) : undefined;
    if (isWeakWord === undefined) continue;
    const start = Math.min(cut, text.length);
    found.push({ skeleton: whole.slice(cut), start, end: text.length, hyphen: false, weak: isWeakWord });
  }
  for (const cut of lengthsByEnd.get(whole.slice(-2)) ?? []) {
    const isWeakWord = cut <= whole.length - 2 ? isWeak.get(whole.slice(-cut)) : undefined;
    if (isWeakWord === undefined) continue;
    const end = Math.max(text.length - cut, 0);
    found.push({ skeleton: whole.slice(0, -cut), start: 0, end, hyphen: false, weak: isWeakWord });
  }
  return found;
}

function lengthsBy(lettersOf: (word: string) => string): Map<string, number[]> {
  const lengths = new Map<string, Set<number>>();
  for (const word of isWeak.keys()) {
    const letters = lettersOf(word);
    lengths.set(letters, (lengths.get(letters) ?? new Set()).add(word.length));
  }
  return new Map([...lengths].map(([letters, set]) => [letters, [...set]]));
}

/** Without up to six digits at its end: more are no count. */
function withoutNumber(text: string): string {
  let end = text.length;
  while (end > 0 && isDigit(text.charCodeAt(end - 1))) end--;
  return end === text.length || text.length - end > MOST_DIGITS ? text : text.slice(0, end);
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

function wordsOf(list: string, isWeakList: boolean): [string, boolean][] {
  return list.split(' ').map((word) => [skeleton(word), isWeakList]);
}
