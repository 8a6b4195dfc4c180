import { isAscii } from '../domains/skeleton';
import { undisguised } from './undisguised';

/** A word of a sentence: letters, digits, inner hyphens and apostrophes, a number's points and commas; or one mark that divides clauses. */
export interface Word {
  /** Lower case, NFKC, plain apostrophe. A dividing mark stands as itself. */
  word: string;
  /** Inside double quotation marks: reported speech. */
  quoted: boolean;
}

const WORD_OR_MARK =
  /[\p{L}\p{N}]+(?:(?:[-'’]|(?<=\p{N})[.,](?=\p{N}))[\p{L}\p{N}]+)*|["“”„«»,;:()[\]—–•·]|(?<=\s)-(?=\s)/gu;

/** Japanese and Chinese write no blanks between words: a Latin name in them is a word all the same ("Mixpanelの"). */
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー]+/gu;

/** Splits a sentence into words and marks, in order; text without blanks between its words stays in one. Linear. */
export function words(text: string): Word[] {
  const found: Word[] = [];
  const sentence = isAscii(text) ? text : undisguised(text).replace(UNSPACED, ' $& ');
  let quoted = false;
  for (const [part] of sentence.matchAll(WORD_OR_MARK)) {
    if (part === '"') quoted = !quoted;
    else if (part === '“' || part === '„' || part === '«') quoted = true;
    else if (part === '”' || part === '»') quoted = false;
    else found.push({ word: part.normalize('NFKC').toLowerCase().replaceAll('’', "'"), quoted });
  }
  return found;
}

/** Index of the first of the phrases that begins at or after `from`; -1 when none does. */
export function phraseAt(
  list: readonly Word[],
  phrases: readonly (readonly string[])[],
  from: number,
  to: number,
): number {
  for (let index = from; index < Math.min(to, list.length); index += 1) {
    if (phrases.some((phrase) => phrase.every((word, offset) => list[index + offset]?.word === word)))
      return index;
  }
  return -1;
}
