import type { Word } from '../words';

/** Words that do not change who is told to do what. */
export const FILLERS = new Set(
  'please kindly immediately now also then next first finally urgently simply promptly today just manually securely always and or'.split(
    ' ',
  ),
);

/** Marks at which a clause begins. */
export const MARKS = new Set([',', ';', ':', '(', ')', '[', ']', '—', '–', '-', '•', '·']);

/** The word before, over fillers; and whether an "and" or "or" was among them. */
export function before(list: readonly Word[], index: number): { at: number; joined: boolean } {
  let at = index - 1;
  let joined = false;
  while (at >= 0 && FILLERS.has(list[at]!.word)) {
    joined ||= list[at]!.word === 'and' || list[at]!.word === 'or';
    at -= 1;
  }
  return { at, joined };
}

/** The word at a place; none outside the sentence. */
export const wordAt = (list: readonly Word[], at: number) => list[at]?.word ?? '';

/** Whether one of the set stands from one place up to, and without, the other. */
export const has = (list: readonly Word[], from: number, to: number, set: ReadonlySet<string>) =>
  list.slice(Math.max(0, from), Math.max(0, to)).some(({ word }) => set.has(word));
