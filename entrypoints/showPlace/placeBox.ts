import type { Place } from '../../lib/webmail/findPlace';
import { isElement, parentOf, viewOf } from '../../lib/webmail/safeDom';

/** In CSS pixels of some viewport. */
export interface Box {
  left: number;
  top: number;
  width: number;
  height: number;
}

/** What can be seen of a page is at least so large, in CSS pixels. */
export const SEEN = 2;

const { get } = Reflect;

export function documentOf(node: Node): Document {
  return get(Node.prototype, 'ownerDocument', node) as Document;
}

/** The innermost element that holds a place. */
export function holderOf(place: Place): Element | null {
  if ('element' in place) return place.element;
  const { startContainer } = place.range;
  return isElement(startContainer) ? startContainer : parentOf(startContainer);
}

/** In pixels of its document's viewport; a form may say anything of itself. */
export function boxOf(element: Element): Box {
  const { left, top, width, height } = Element.prototype.getBoundingClientRect.call(element);
  return { left, top, width, height };
}

/** One of an element's measures, with its own getter. */
export function measure(
  element: Element,
  name: `client${'Left' | 'Top' | 'Width' | 'Height'}` | `scroll${'Left' | 'Top' | 'Width' | 'Height'}`,
): number {
  return get(Element.prototype, name, element);
}

/** Where a place is in its own document: the lines of its words, or the element. Without what has no size. */
export function boxesOf(place: Place): Box[] {
  const boxes = 'range' in place ? place.range.getClientRects() : [boxOf(place.element)];
  const plain = [...boxes].map(({ left, top, width, height }) => ({ left, top, width, height }));
  return plain.filter(({ width, height }) => width >= SEEN && height >= SEEN);
}

/** Whether the page still holds it, in that form. */
export function isThere(place: Place): boolean {
  const holder = holderOf(place);
  if (!holder || !get(Node.prototype, 'isConnected', holder) || !viewOf(documentOf(holder))) return false;
  return 'element' in place || !place.range.collapsed;
}

export function moved({ left, top, width, height }: Box, x: number, y: number): Box {
  return { left: left + x, top: top + y, width, height };
}

/** What is in both; null where that is too little to see. */
export function shared(one: Box, other: Box): Box | null {
  const left = Math.max(one.left, other.left);
  const top = Math.max(one.top, other.top);
  const width = Math.min(one.left + one.width, other.left + other.width) - left;
  const height = Math.min(one.top + one.height, other.top + other.height) - top;
  return width >= SEEN && height >= SEEN ? { left, top, width, height } : null;
}
