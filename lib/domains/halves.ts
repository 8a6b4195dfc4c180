/*
 * Finding what is one edit or swap away without comparing with everything: whatever differs so keeps the beginning or
 * the end as it is, when one letter between them is left out (the pigeonhole principle). So each name is filed under
 * both halves, and a look-up of both, for each length that one edit can come from, finds all candidates. The keys are
 * hashes: what shares one by chance is a candidate more, and compared like the others.
 */

/** In: a label or skeleton. Out: the two keys under which it is filed. */
export function halvesOf(text: string): number[] {
  return halves(text, text.length);
}

/** In: a label or skeleton. Out: the keys of everything that may be one edit away from it. */
export function halvesNear(text: string): number[] {
  const { length } = text;
  return [...halves(text, length - 1), ...halves(text, length), ...halves(text, length + 1)];
}

/** As a text of this length would be cut. */
function halves(text: string, length: number): [number, number] {
  const front = Math.max((length - 1) >> 1, 0);
  const back = Math.max(length - 1 - front, 0);
  return [
    hash(text, 0, Math.min(front, text.length), 2 * length),
    hash(text, Math.max(text.length - back, 0), text.length, 2 * length + 1),
  ];
}

/** FNV-1a over UTF-16 units, 30 bits of it, which the engine keeps unboxed. */
function hash(text: string, start: number, end: number, seed: number): number {
  let value = 0x811c9dc5 ^ seed;
  for (let i = start; i < end; i++) value = Math.imul(value ^ text.charCodeAt(i), 0x01000193);
  return value & 0x3fffffff;
}
