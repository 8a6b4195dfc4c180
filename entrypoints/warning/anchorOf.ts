import type { Anchor } from '../../components/linkCard/placeCard';
import { viewOf } from '../../lib/webmail/safeDom';

/** Half the height of a line, in CSS pixels. */
const AROUND = 8;

/**
 * Where a link was pressed, or lies when it was a key: in CSS pixels of the page's viewport, also for a link in one
 * of its frames.
 */
export function anchorOf(event: Event, element: Element, page: Window): Anchor {
  const { clientX: x = 0, clientY: y = 0 } = event as Partial<MouseEvent>;
  const link = Element.prototype.getBoundingClientRect.call(element);
  const at = x || y ? { left: x, top: y - AROUND, bottom: y + AROUND } : link;
  let { left, top, bottom } = at;
  let view = viewOf(Reflect.get(Node.prototype, 'ownerDocument', element) as Document);
  while (view && view !== page && view.frameElement) {
    const frame: Element = view.frameElement;
    const { left: x0, top: y0 } = frame.getBoundingClientRect();
    left += x0 + frame.clientLeft;
    top += y0 + frame.clientTop;
    bottom += y0 + frame.clientTop;
    view = viewOf(frame.ownerDocument);
  }
  return { left, top, bottom };
}
