import { parentOf } from './safeDom';

/** CSS pixels: less than this is no banner that anybody reads. */
const LEAST = { width: 80, height: 16 };

/**
 * Whether a banner that stands where it was put can't be seen there: hidden, transparent, shrunk, moved off its
 * place, or under something. What only lies behind the edge of a scrolled pane is not hidden.
 * @param body the message's: what comes out of it and over the banner is the sender's doing
 * @param top where the banner was when it was put up, in CSS pixels: what else lies over it, in that very place, is the
 *   page's doing; after scrolling it may be a header that stays
 */
export function isHidden(host: Element, body: Element, top: number): boolean {
  const shown = (host as Partial<Element>).checkVisibility?.call(host, {
    opacityProperty: true,
    visibilityProperty: true,
  });
  const at = host.getBoundingClientRect();
  const around = parentOf(host)?.getBoundingClientRect();
  if (shown === false || at.width < LEAST.width || at.height < LEAST.height || !around) return true;
  const x = at.left + at.width / 2;
  const y = at.top + at.height / 2;
  if (x < around.left || x > around.right || y < around.top || y > around.bottom) return true;
  const over = [0.25, 0.5, 0.75].map((part) =>
    Document.prototype.elementFromPoint.call(host.ownerDocument, at.left + at.width * part, y),
  );
  return over.every(
    (one) =>
      one !== null &&
      one !== host &&
      !Node.prototype.contains.call(one, host) &&
      (body.contains(one) || (Math.abs(at.top - top) < 2 && !isOver(one, at.left, at.bottom))),
  );
}

/** A dialog or a menu lies over the message, too: that is no attempt to hide the banner. */
function isOver(one: Element, x: number, bottom: number): boolean {
  return one.contains(Document.prototype.elementFromPoint.call(one.ownerDocument, x + 40, bottom + 24));
}
