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

const SENTENCE_END = /[.!?](?=["'”’)\]]{0,2}\s)|[。！？]/g;
const STARTS_LOWER = /^\s*\p{Ll}/u;

/**
 * Splits text into sentences. A line break ends one, unless it looks like the wrapping of a long line: without
 * that exception "you do not need to / reset your password" would read as a demand. Linear in the text.
 */
export function sentences(text: string): Sentence[] {
  const found: Sentence[] = [];
  for (const paragraph of unwrapped(text)) {
    let from = 0;
    for (const match of paragraph.text.matchAll(SENTENCE_END)) {
      cut(found, paragraph, from, match.index + 1);
      from = match.index + 1;
    }
    cut(found, paragraph, from, paragraph.text.length);
  }
  return found;
}

function cut(found: Sentence[], paragraph: Sentence, from: number, to: number): void {
  for (let start = from; start < to; start += LONGEST_SENTENCE) {
    const piece = paragraph.text.slice(start, Math.min(to, start + LONGEST_SENTENCE));
    const text = piece.trim();
    if (text !== '')
      found.push({ text, at: paragraph.at + start + (piece.length - piece.trimStart().length) });
  }
}

/** Lines, with wrapped ones joined as they stand (the line break stays inside). */
function unwrapped(text: string): Sentence[] {
  const found: Sentence[] = [];
  let start = 0;
  let lineStart = 0;
  while (lineStart <= text.length) {
    const lineEnd = text.indexOf('\n', lineStart) === -1 ? text.length : text.indexOf('\n', lineStart);
    const line = text.slice(lineStart, lineEnd);
    const next = text.slice(lineEnd + 1, lineEnd + 9);
    const goesOn = line.trimEnd().length >= SHORTEST_WRAPPED_LINE && STARTS_LOWER.test(next);
    if (!goesOn) {
      found.push({ text: text.slice(start, lineEnd), at: start });
      start = lineEnd + 1;
    }
    lineStart = lineEnd + 1;
  }
  return found;
}
