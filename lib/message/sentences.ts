/** A sentence of a text, as it stands there. */
export interface Sentence {
  text: string;
  /** UTF-16 offset in the text. */
  at: number;
}

/** A longer stretch without an end is cut, so that work stays linear on any text. UTF-16 units. */
const LONGEST_SENTENCE = 800;

/** Plain-text mail is wrapped at 60 to 78 columns: a line of that length may go on in the next one. */
const SHORTEST_WRAPPED_LINE = 40;

/** UTF-16 units after a line break in which the next line's first letter is looked for. */
const MARGIN = 8;

const LOWER = /^\p{Ll}/u;

/** Splits text into sentences, without the blanks around them. Linear in the text. */
export function sentences(text: string): Sentence[] {
  const found: Sentence[] = [];
  let from = 0;
  for (const end of sentenceEnds(text)) {
    const sentence = sentenceAt(text, from, end);
    if (sentence.text !== '') found.push(sentence);
    from = end;
  }
  return found;
}

/** The stretch of a text as a sentence, without the blanks around it. */
export function sentenceAt(text: string, from: number, to: number): Sentence {
  const piece = text.slice(from, to);
  const start = piece.trimStart();
  return { text: start.trimEnd(), at: from + piece.length - start.length };
}

/**
 * Where the sentences of a text end, as UTF-16 offsets, ascending; the last one is the text's length. A full stop ends
 * one where a blank follows, and a line break does unless it looks like the wrapping of a long line: without that
 * exception "you do not need to / reset your password" would read as a demand. Linear in the text.
 */
export function sentenceEnds(text: string): number[] {
  const ends: number[] = [];
  const { length } = text;
  let last = 0;
  let lineStart = 0;
  const endAt = (end: number): void => {
    ends.push(end);
    last = end;
  };
  for (let at = 0; at < length; at++) {
    const code = text.charCodeAt(at);
    if (at - last >= LONGEST_SENTENCE) endAt(at);
    if (code === LINE_FEED) {
      if (!goesOn(text, lineStart, at)) endAt(at + 1);
      lineStart = at + 1;
    } else if (code === FULL_STOP || code === EXCLAMATION || code === QUESTION) {
      if (isBlank(text.charCodeAt(afterClosers(text, at + 1)))) endAt(at + 1);
    } else if (code > 127 && OTHER_ENDS.has(code)) endAt(at + 1);
  }
  if (last < length || length === 0) endAt(length);
  return ends;
}

const LINE_FEED = 10;
const FULL_STOP = 46;
const EXCLAMATION = 33;
const QUESTION = 63;
/** 。！？｡ end a sentence by themselves; so do the Arabic ؟ and ۔ and the danda. */
const OTHER_ENDS = new Set([0x3002, 0xff01, 0xff1f, 0xff61, 0x061f, 0x06d4, 0x0964]);
/** " ' ” ’ ) ] */
const CLOSERS = new Set([34, 39, 0x201d, 0x2019, 41, 93]);

function afterClosers(text: string, at: number): number {
  if (!CLOSERS.has(text.charCodeAt(at))) return at;
  return CLOSERS.has(text.charCodeAt(at + 1)) ? at + 2 : at + 1;
}

function isBlank(code: number): boolean {
  return (
    code === 32 ||
    (code >= 9 && code <= 13) ||
    code === 0xa0 ||
    (code > 0x1fff && /\s/.test(String.fromCharCode(code)))
  );
}

function goesOn(text: string, lineStart: number, lineEnd: number): boolean {
  if (lineEnd - lineStart < SHORTEST_WRAPPED_LINE) return false;
  const next = text.slice(lineEnd + 1, lineEnd + 1 + MARGIN).trimStart();
  if (!LOWER.test(next)) return false;
  return text.slice(lineStart, lineEnd).trimEnd().length >= SHORTEST_WRAPPED_LINE;
}
