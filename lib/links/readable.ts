import { cut, cutMiddle } from './cut';
import { withoutTurns } from './visible';

/** Of a name in a sentence; UTF-16 units. */
const LONGEST_NAME = 90;

/** A value for a sentence: what a message says is cut at its end; a name keeps its end, where its owner stands. */
export function readable(param: string): string {
  const text = withoutTurns(param);
  return /\s/.test(text) ? cut(text) : cutMiddle(text, LONGEST_NAME);
}
