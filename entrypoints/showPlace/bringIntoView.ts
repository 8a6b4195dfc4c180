import type { Place } from '../../lib/webmail/findPlace';
import { viewOf } from '../../lib/webmail/safeDom';
import { boxOfEdge, edgesAround, offsetOfFrame, type Edge } from './edges';
import { boxesOf, documentOf, measure, moved, shared, type Box } from './placeBox';

interface Move {
  element: Element;
  left: number;
  top: number;
}

/** The part of a pane that a place may fill; of a longer one the beginning is shown. */
const MOST = 0.6;

/**
 * Scrolls everything around a place so that it stands in the middle. What cannot be seen however one scrolls is left as
 * it is.
 * @returns false when it can't be seen
 */
export function bringIntoView(place: Place, page: Window): boolean {
  const boxes = boxesOf(place);
  const [first] = boxes;
  if (!first) return false;
  const last = boxes.at(-1) ?? first;
  let box: Box = { ...first, height: Math.max(first.height, last.top + last.height - first.top) };
  const moves: Move[] = [];
  for (const edge of edgesAround(place, page)) {
    if (edge.scrolls) {
      const { x, y, move } = moveIn(edge, box);
      if (move) moves.push(move);
      box = moved(box, x, y);
    }
    const seen = shared(box, boxOfEdge(edge));
    if (!seen) return false;
    box = seen;
    if (edge.isWindow) {
      const { x, y } = offsetOfFrame(edge.element);
      box = moved(box, x, y);
    }
  }
  const behavior = page.matchMedia('(prefers-reduced-motion: reduce)').matches ? 'instant' : 'smooth';
  for (const { element, left, top } of moves)
    // The overload with options is not the last, which is the one that `call` knows.
    (Element.prototype.scrollTo as (this: Element, to: ScrollToOptions) => void).call(element, {
      left,
      top,
      behavior,
    });
  return true;
}

/** How an edge is to be scrolled, and how far that moves what lies in it: no further than there is something. */
function moveIn(edge: Edge, box: Box): { x: number; y: number; move: Move | null } {
  const { element } = edge;
  const pane = boxOfEdge(edge);
  const [scrollLeft, scrollTop] = [measure(element, 'scrollLeft'), measure(element, 'scrollTop')];
  const height = Math.min(box.height, pane.height * MOST);
  const width = Math.min(box.width, pane.width * MOST);
  const isBeside = box.left < pane.left || box.left + box.width > pane.left + pane.width;
  const down = box.top + height / 2 - (pane.top + pane.height / 2);
  const right = isBeside ? box.left + width / 2 - (pane.left + pane.width / 2) : 0;
  const top = within(scrollTop + down, 0, measure(element, 'scrollHeight') - pane.height);
  // From right to left the start is 0, and everything else is below it (CSSOM View, section 6).
  const free = measure(element, 'scrollWidth') - pane.width;
  const isTurned =
    scrollLeft < 0 || viewOf(documentOf(element))?.getComputedStyle(element).direction === 'rtl';
  const left = isTurned ? within(scrollLeft + right, -free, 0) : within(scrollLeft + right, 0, free);
  const isMoved = Math.abs(top - scrollTop) >= 1 || Math.abs(left - scrollLeft) >= 1;
  return { x: scrollLeft - left, y: scrollTop - top, move: isMoved ? { element, left, top } : null };
}

function within(value: number, least: number, most: number): number {
  return Math.max(least, Math.min(value, Math.max(least, most)));
}
