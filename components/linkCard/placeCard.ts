/** What the card stands at, in CSS pixels of the viewport. */
export interface Anchor {
  left: number;
  top: number;
  bottom: number;
}

/** The part of the page that is seen, in CSS pixels; at 0, 0 unless zoomed in with two fingers. */
export interface Seen {
  left: number;
  top: number;
  width: number;
  height: number;
}

/** CSS pixels that stay free around the card. */
const GAP = 8;

/**
 * Below the anchor, else above it, else over it; always within what is seen. All in CSS pixels, of which the place takes
 * whole ones: on parts of them letters blur.
 */
export function placeCard(
  { left, top, bottom }: Anchor,
  card: { width: number; height: number },
  seen: Seen,
): { left: number; top: number } {
  const end = seen.top + seen.height - card.height - GAP;
  const below = bottom + GAP;
  const above = top - GAP - card.height;
  const wanted = below <= end || above < seen.top + GAP ? below : above;
  return {
    left: within(left - 3 * GAP, seen.left + GAP, seen.left + seen.width - card.width - GAP),
    top: within(wanted, seen.top + GAP, end),
  };
}

/** The start counts when there is too little room. */
function within(wanted: number, start: number, end: number): number {
  return Math.round(Math.max(start, Math.min(wanted, end)));
}
