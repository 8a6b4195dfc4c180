import type { Place } from '../../lib/webmail/findPlace';
import { newHost } from '../../lib/webmail/bannerMount';
import { bodyOf } from '../../lib/webmail/safeDom';
import { boxOfEdge, edgesAround, offsetOfFrame } from './edges';
import { boxesOf, moved, shared, type Box } from './placeBox';

const STYLE =
  'all: initial !important; position: fixed !important; inset: 0 !important; display: block !important; ' +
  'pointer-events: none !important; z-index: 2147483647 !important;';
/** Amber between two dark lines: one of them stands out on any page. Forced colours leave the outline alone. */
const FRAME =
  'position: fixed; border-radius: 4px; outline: 3px solid #ffd86b; outline-offset: 2px; ' +
  'box-shadow: 0 0 0 2px #2b1d00, 0 0 0 7px #2b1d00;';
/** Lines of words that get a frame each. */
const MOST = 60;

export interface Outline {
  /** Puts the frames where the place is now; those out of view are not drawn. */
  place(): void;
  remove(): void;
}

/** Draws around a place, in a host of our own outside of the message. */
export function outline(place: Place, page: Window): Outline {
  const { host, root } = newHost(page.document);
  const edges = edgesAround(place, page);
  host.setAttribute('aria-hidden', 'true');
  host.style.cssText = STYLE;
  // For clearLeftovers.
  const frames = Document.prototype.createElement.call(page.document, 'div');
  frames.setAttribute('data-place', '');
  root.append(frames);
  bodyOf(page.document)?.append(host);
  let drawn = '';

  const seen = (box: Box): Box | null => {
    let now: Box | null = box;
    for (const edge of edges) {
      now = now && shared(now, boxOfEdge(edge));
      if (!now || !edge.isWindow) continue;
      const { x, y } = offsetOfFrame(edge.element);
      now = moved(now, x, y);
    }
    return now;
  };
  return {
    place() {
      const boxes = boxesOf(place)
        .slice(0, MOST)
        .flatMap((box) => seen(box) ?? []);
      const key = JSON.stringify(boxes);
      if (key === drawn) return;
      drawn = key;
      frames.replaceChildren(
        ...boxes.map(({ left, top, width, height }) => {
          const frame = Document.prototype.createElement.call(page.document, 'div');
          frame.style.cssText = `${FRAME} left: ${left}px; top: ${top}px; width: ${width}px; height: ${height}px;`;
          return frame;
        }),
      );
    },
    remove: () => host.remove(),
  };
}
