/** A range of UTF-16 offsets in a text that a reader should look at: `start` is in it, `end` is behind it. */
export interface Mark {
  start: number;
  end: number;
}

/** Marks that touch or overlap become one. In: marks in any order. Out: in order, apart from each other. */
export function joinMarks(marks: readonly Mark[]): Mark[] {
  const joined: Mark[] = [];
  for (const mark of marks.toSorted((a, b) => a.start - b.start)) {
    const last = joined.at(-1);
    if (last && mark.start <= last.end) last.end = Math.max(last.end, mark.end);
    else joined.push({ ...mark });
  }
  return joined;
}
