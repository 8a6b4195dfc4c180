import type { Word } from '../words';

const BUTTONS = new Set('click press select tap choose button'.split(' '));

/** In quotation marks, unless it is the name of a button to press. */
export function isReported(list: readonly Word[], index: number): boolean {
  if (!list[index]!.quoted) return false;
  let start = index;
  while (start > 0 && list[start - 1]!.quoted) start -= 1;
  return !list.slice(Math.max(0, start - 4), start).some(({ word }) => BUTTONS.has(word));
}
