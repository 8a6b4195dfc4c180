import type { Word } from '../words';
import { FILLERS, MARKS, wordAt } from './around';

/** Imperatives with which a sentence leads to the demand: "Click here to verify your account". */
const OPENERS = new Set(
  'click tap press open visit go follow use log login sign scan download complete review act proceed continue select choose call reply protect secure keep avoid prevent restore start'.split(
    ' ',
  ),
);

/** The clause, or the sentence, begins with an imperative that leads on. */
export function opens(list: readonly Word[], index: number): boolean {
  for (let at = 0; at < index; at += 1) {
    const begins = at === 0 || MARKS.has(wordAt(list, at - 1)) || FILLERS.has(wordAt(list, at - 1));
    if (begins && OPENERS.has(wordAt(list, at))) return true;
  }
  return false;
}
