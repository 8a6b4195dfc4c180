import type { Place } from '../../lib/webmail/findPlace';
import { bodyOf, outerOf, parentOf, viewOf } from '../../lib/webmail/safeDom';
import { boxOf, documentOf, holderOf, measure, type Box } from './placeBox';

/** Something that only a part of what lies in it is seen through: a pane, a frame's window, the page's. */
export interface Edge {
  element: Element;
  /** It can be scrolled by its reader; else what lies beyond is out of reach. */
  scrolls: boolean;
  /** It is the window of its document. */
  isWindow: boolean;
}

const { get } = Reflect;

/** All edges around a place, the innermost first, out through the frames of the page. An element is none of its own. */
export function edgesAround(place: Place, page: Window): Edge[] {
  const edges: Edge[] = [];
  const inner = 'element' in place ? outerOf(place.element) : holderOf(place);
  for (let at = inner; at; at = outerOf(at)) {
    const document = documentOf(at);
    const view = viewOf(document);
    if (!view) break;
    const scroller = get(Document.prototype, 'scrollingElement', document);
    const { overflowX, overflowY } = view.getComputedStyle(at);
    const isTop = !parentOf(at) && get(Node.prototype, 'parentNode', at) === document;
    // What html and body say of overflow holds for the window (CSS Overflow 3, section 3.3).
    const isCut = overflowX !== 'visible' || overflowY !== 'visible';
    if (isCut && !isTop && at !== scroller && !isForWindow(at, document, view))
      edges.push({
        element: at,
        scrolls: /auto|scroll|overlay/.test(overflowX + overflowY),
        isWindow: false,
      });
    if (!isTop) continue;
    edges.push({ element: scroller ?? at, scrolls: true, isWindow: true });
    if (view === page) break;
  }
  return edges;
}

function isForWindow(element: Element, document: Document, view: Window): boolean {
  const root = get(Document.prototype, 'documentElement', document) as Element;
  return element === bodyOf(document) && view.getComputedStyle(root).overflow === 'visible';
}

/** What is seen through an edge, in pixels of its document's viewport. */
export function boxOfEdge({ element, isWindow }: Edge): Box {
  const view = viewOf(documentOf(element));
  if (isWindow) return { left: 0, top: 0, width: view?.innerWidth ?? 0, height: view?.innerHeight ?? 0 };
  const { left, top } = boxOf(element);
  return {
    left: left + measure(element, 'clientLeft'),
    top: top + measure(element, 'clientTop'),
    width: measure(element, 'clientWidth'),
    height: measure(element, 'clientHeight'),
  };
}

/** Where the document of a frame begins in the viewport of the one around it. */
export function offsetOfFrame(element: Element): { x: number; y: number } {
  const frame = viewOf(documentOf(element))?.frameElement;
  if (!frame) return { x: 0, y: 0 };
  const { left, top } = frame.getBoundingClientRect();
  return { x: left + frame.clientLeft, y: top + frame.clientTop };
}
