/** Equal letters in a row: from `a` in the one, from `b` in the other. */
export interface Run {
  a: number;
  b: number;
  length: number;
}

/** In: two names, and how long a run must be. Out: the longest run, then the longest on each side of it, as long as they are long enough; in their order. */
export function sharedRuns(one: string, other: string, shortest: number, a = 0, b = 0): Run[] {
  const run = longestRun(one, other);
  if (run.length < Math.max(shortest, 1)) return [];
  const [endA, endB] = [run.a + run.length, run.b + run.length];
  return [
    ...sharedRuns(one.slice(0, run.a), other.slice(0, run.b), shortest, a, b),
    { a: a + run.a, b: b + run.b, length: run.length },
    ...sharedRuns(one.slice(endA), other.slice(endB), shortest, a + endA, b + endB),
  ];
}

function longestRun(one: string, other: string): Run {
  let best: Run = { a: 0, b: 0, length: 0 };
  let last: number[] = [];
  for (let a = 0; a < one.length; a++) {
    const row: number[] = [];
    for (let b = 0; b < other.length; b++) {
      if (one[a] !== other[b]) continue;
      const length = (last[b - 1] ?? 0) + 1;
      row[b] = length;
      if (length > best.length) best = { a: a - length + 1, b: b - length + 1, length };
    }
    last = row;
  }
  return best;
}

/** Between runs, shorter ones are chance; at the start of both names, or at their end, they are not (gogle, google). */
export function sharedEnds(one: string, other: string, runs: readonly Run[]): Run[] {
  const [first, last] = [runs[0], runs.at(-1)];
  if (!first || !last) return [];
  let head = 0;
  while (head < Math.min(first.a, first.b) && one[head] === other[head]) head++;
  const room = Math.min(one.length - last.a - last.length, other.length - last.b - last.length);
  let tail = 0;
  while (tail < room && one.at(-1 - tail) === other.at(-1 - tail)) tail++;
  return [
    { a: 0, b: 0, length: head },
    { a: one.length - tail, b: other.length - tail, length: tail },
  ];
}
