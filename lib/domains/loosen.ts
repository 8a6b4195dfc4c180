/** Letters that are much alike in small print; in skeletons, where m is rn, cl is d and i is l. */
const ALIKE: Readonly<Record<string, string>> = { '6': 'g', '9': 'g', q: 'g', d: 'b', e: 'c', n: 'r' };
/** An l and the bow beside it are one letter. */
const WITH_L: Readonly<Record<string, string>> = { lb: 'b', bl: 'b', lh: 'h', lc: 'k' };

/**
 * Goes further than a skeleton: b and d, c and e, g and q, n, m and r become one. Honest names meet it by chance, so
 * it is only for whom a message claims to come from. In: a skeleton. Out: for comparison only.
 */
export function loosen(skeleton: string): string {
  let out = '';
  for (const c of skeleton) {
    const letter = ALIKE[c] ?? c;
    const pair = WITH_L[out.slice(-1) + letter];
    out = pair === undefined ? out + letter : out.slice(0, -1) + pair;
  }
  return out;
}

/** The first letter of the loose form, which the first two letters decide: most names are told apart by it. */
export function loosenedStart(skeleton: string): string {
  return loosen(skeleton.slice(0, 2)).slice(0, 1);
}
