/*
 * Finding what is one edit or swap away without comparing with everything: whatever differs so keeps the beginning or
 * the end as it is, when one letter between them is left out (the pigeonhole principle). So each name is filed under
 * both halves, and a look-up of both, for each length that one edit can come from, finds all candidates.
 */

/** In: a label or skeleton. Out: the two keys under which it is filed. */
export function halvesOf(text: string): string[] {
  return halves(text, text.length);
}

/** In: a label or skeleton. Out: the keys of everything that may be one edit away from it. */
export function halvesNear(text: string): string[] {
  return [...halves(text, text.length - 1), ...halves(text, text.length), ...halves(text, text.length + 1)];
}

/** As a text of this length would be cut. */
function halves(text: string, length: number): string[] {
  const front = Math.max((length - 1) >> 1, 0);
  const back = Math.max(length - 1 - front, 0);
  return [`${length}<${text.slice(0, front)}`, `${length}>${text.slice(Math.max(text.length - back, 0))}`];
}
