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

const { about: _about, source: _source, checked: _checked, weak, ...strong } = front;
/** By their skeletons, in which they are met; true for weak ones. */
const isWeak = new Map<string, boolean>([
  ...wordsOf(weak, true),
  ...Object.values(strong).flatMap((list) => wordsOf(list, false)),
]);
const longestWord = Math.max(...[...isWeak.keys()].map((word) => word.length));

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

/** Letter by letter of the skeleton; where a pair has become one letter the offsets are the nearest there are. */
function runTogether(text: string): Beside[] {
  const whole = skeleton(text);
  const found: Beside[] = [];
  for (let cut = 2; cut <= Math.min(longestWord, whole.length - 2); cut++) {
    const before = isWeak.get(whole.slice(0, cut));
    if (before !== undefined) {
      const name = whole.slice(cut);
      found.push({
        skeleton: name,
        start: Math.min(cut, text.length),
        end: text.length,
        hyphen: false,
        weak: before,
      });
    }
    const after = isWeak.get(whole.slice(-cut));
    if (after !== undefined) {
      const name = whole.slice(0, -cut);
      found.push({
        skeleton: name,
        start: 0,
        end: Math.max(text.length - cut, 0),
        hyphen: false,
        weak: after,
      });
    }
  }
  return found;
}

function withoutNumber(text: string): string {
  return text.replace(/(?<!\d)\d{1,6}$/, '');
}

function wordsOf(list: string, isWeakList: boolean): [string, boolean][] {
  return list.split(' ').map((word) => [skeleton(word), isWeakList]);
}
