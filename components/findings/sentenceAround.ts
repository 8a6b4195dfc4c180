/** Further than this from the phrase nobody reads on; UTF-16 units on each side. */
const FURTHEST = 140;
/** What ends a sentence, also in scripts that leave no space behind it; a full stop within a number or an address does not. */
const END = /[.!?…](?=\s|$)|[。！？।؟\n]/gu;

/** A phrase, and what stands around it in its sentence. */
export interface InSentence {
  before: string;
  phrase: string;
  after: string;
}

/**
 * The sentence of a text that a phrase is from. In: the text, the phrase, and its UTF-16 offset in the text. Null where it
 * doesn't stand there, or where nothing of the sentence is left around it. Pure.
 */
export function sentenceAround(text: string, phrase: string, at: number): InSentence | null {
  if (phrase.trim() === '' || text.slice(at, at + phrase.length) !== phrase) return null;
  const start = text.slice(Math.max(0, at - FURTHEST), at);
  const rest = text.slice(at + phrase.length, at + phrase.length + FURTHEST);
  const closed = /[.!?…。！？।؟]\s*$/u.test(phrase);
  const last = [...start.matchAll(END)].at(-1);
  const before = start
    .slice(last ? last.index + last[0].length : firstWord(start, at > FURTHEST))
    .trimStart();
  const [end] = closed ? [] : [...rest.matchAll(END)];
  const cutOff = !end && text.length > at + phrase.length + FURTHEST;
  const after = closed
    ? ''
    : rest.slice(0, end ? end.index + end[0].length : lastWord(rest, cutOff)).trimEnd();
  return before === '' && after.length < 2 ? null : { before, phrase, after };
}

/** Where the first whole word starts, where the text was cut in the middle of one. */
function firstWord(text: string, isCut: boolean): number {
  return isCut ? Math.max(0, text.search(/\s/)) : 0;
}

function lastWord(text: string, isCut: boolean): number {
  const space = isCut ? text.search(/\s\S*$/) : -1;
  return space === -1 ? text.length : space;
}
