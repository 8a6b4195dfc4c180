import type { Words } from '../../message/words';

/** A line of a text, with the words in it. */
export interface Line {
  /** UTF-16 offsets in the text. */
  start: number;
  end: number;
  /** Indexes of its first word and of the one behind its last. */
  from: number;
  to: number;
}

/** Walks down a text's lines as they are asked for by words in ascending order; linear in all. */
export function lineWalker({ text, starts }: Words): (word: number) => Line {
  const line: Line = { start: 0, end: -1, from: 0, to: 0 };
  return (word) => {
    const at = starts[word] ?? text.length;
    while (line.end < at && line.end < text.length) {
      line.start = line.end + 1;
      const next = text.indexOf('\n', line.start);
      line.end = next < 0 ? text.length : next;
      line.from = line.to;
      while (line.to < starts.length && (starts[line.to] as number) < line.end) line.to++;
    }
    return line;
  };
}

/** The words of the last line before an offset that has any: their first index; `to` where there is none. Bounded. */
export function lineBefore({ text, starts }: Words, to: number, most: number): number {
  if (to === 0) return 0;
  const start = text.lastIndexOf('\n', starts[to - 1]) + 1;
  let from = to;
  while (from > 0 && to - from <= most && (starts[from - 1] as number) >= start) from--;
  return from;
}
