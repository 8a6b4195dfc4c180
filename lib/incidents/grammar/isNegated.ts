import type { Word } from '../words';
import { has, wordAt } from './around';

const SCOPE_ENDS = new Set([';', ':', '—', '–', '•', '·', 'but', 'however', 'instead']);
const NEGATORS = new Set('not never no without nor neither cannot nobody unnecessary'.split(' '));
/** After a negator these make it one that pushes: "do not ignore", "do not delay", "no longer secure". */
const PUSHED_BY_NOT = new Set(
  'ignore delay wait hesitate only secure safe longer later disregard'.split(' '),
);

/** A negation that reaches the word: from it back to the beginning, or to what ends the negation's scope. */
export function isNegated(list: readonly Word[], index: number): boolean {
  let comma = false;
  for (let at = index - 1; at >= 0; at -= 1) {
    const { word } = list[at]!;
    if (SCOPE_ENDS.has(word)) return false;
    if (
      (word === 'please' || word === 'kindly') &&
      at > 0 &&
      (wordAt(list, at - 1) === ',' || wordAt(list, at - 1) === 'so')
    )
      return false;
    if (word === ',') comma = true;
    const negates = NEGATORS.has(word) || word.endsWith("n't");
    if (!negates || PUSHED_BY_NOT.has(wordAt(list, at + 1))) continue;
    // "If you have not done so, reset your password": that "not" stays on its side of the comma.
    if (comma && has(list, 0, at, new Set(['if', 'because', 'since', 'as']))) continue;
    return true;
  }
  return false;
}
