import { joinMarks, type Mark } from './mark';

/** Longer texts are not compared letter by letter (RFC 1035 section 2.3.4: a label has 63 at most). */
const LONGEST = 64;

/**
 * Which letters of two names differ, by their longest common subsequence.
 *
 * In: two labels. Out: for each the letters that the other one has not got in that place. Where one only lacks a
 * letter, nothing of it is marked, and the other one's letter is.
 */
export function differences(a: string, b: string): { a: Mark[]; b: Mark[] } {
  const [one, other] = [Array.from(a).slice(0, LONGEST), Array.from(b).slice(0, LONGEST)];
  const common = commonLengths(one, other);
  const marks = { a: [] as Mark[], b: [] as Mark[] };
  let [i, j, atA, atB] = [0, 0, 0, 0];
  while (i < one.length || j < other.length) {
    const [x = '', y = ''] = [one[i], other[j]];
    if (x === y) {
      [i, j, atA, atB] = [i + 1, j + 1, atA + x.length, atB + y.length];
    } else if (j >= other.length || (i < one.length && at(common, i + 1, j) >= at(common, i, j + 1))) {
      marks.a.push({ start: atA, end: atA + x.length });
      [i, atA] = [i + 1, atA + x.length];
    } else {
      marks.b.push({ start: atB, end: atB + y.length });
      [j, atB] = [j + 1, atB + y.length];
    }
  }
  return { a: joinMarks(marks.a), b: joinMarks(marks.b) };
}

/** The length of the longest common subsequence of each pair of ends. */
function commonLengths(one: readonly string[], other: readonly string[]): number[][] {
  const lengths = Array.from({ length: one.length + 1 }, () => Array<number>(other.length + 1).fill(0));
  for (let i = one.length - 1; i >= 0; i--) {
    const row = lengths[i] ?? [];
    for (let j = other.length - 1; j >= 0; j--)
      row[j] =
        one[i] === other[j]
          ? at(lengths, i + 1, j + 1) + 1
          : Math.max(at(lengths, i + 1, j), at(lengths, i, j + 1));
  }
  return lengths;
}

function at(lengths: readonly number[][], i: number, j: number): number {
  return lengths[i]?.[j] ?? 0;
}
