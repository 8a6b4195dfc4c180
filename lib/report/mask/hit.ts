/** An address in a text, and what stands in for it, written in the same way. Offsets in characters. */
export interface Hit {
  start: number;
  end: number;
  by: string;
  /** It stands beside a hyphen or the like, and may be part of a longer name. */
  joined?: boolean;
}

/** In the order of the text, without what overlaps an earlier one. */
export function inOrder(hits: Hit[]): Hit[] {
  if (hits.some(({ start }, i) => start < (hits[i - 1]?.end ?? 0)))
    hits.sort((one, other) => one.start - other.start || other.end - one.end);
  let end = -1;
  return hits.filter((hit) => {
    if (hit.start < end) return false;
    end = hit.end;
    return true;
  });
}
