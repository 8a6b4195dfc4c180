/** Damerau-Levenshtein distance of exactly one: a letter more, less or other, or two swapped. One pass. */
export function withinOneEdit(a: string, b: string): boolean {
  if (a === b || Math.abs(a.length - b.length) > 1) return false;
  let i = 0;
  while (i < a.length && a[i] === b[i]) i++;
  if (a.length !== b.length) return a.length > b.length ? sameFrom(a, i + 1, b, i) : sameFrom(a, i, b, i + 1);
  const swapped = a[i] === b[i + 1] && a[i + 1] === b[i];
  return sameFrom(a, i + 1, b, i + 1) || (swapped && sameFrom(a, i + 2, b, i + 2));
}

function sameFrom(a: string, i: number, b: string, j: number): boolean {
  let [x, y] = [i, j];
  while (x < a.length && a[x] === b[y]) [x, y] = [x + 1, y + 1];
  return x >= a.length && y >= b.length;
}
