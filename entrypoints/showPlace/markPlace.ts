import type { Place } from '../../lib/webmail/findPlace';
import { viewOf } from '../../lib/webmail/safeDom';
import { highlight } from './highlight';
import { outline } from './outline';
import { documentOf, isThere } from './placeBox';
import { untilRead } from './untilRead';

/** Milliseconds between two looks whether the message is still what was marked. */
const LOOKS = 250;

/**
 * Marks a place until it has been read, the message changes, or the signal fires.
 * @param around the body of the message: a press in it is one of the reader's too, in whatever frame it lies
 * @param end called when it is to end; fires the signal
 */
export function markPlace(
  place: Place,
  page: Window,
  around: Element,
  signal: AbortSignal,
  end: () => void,
): void {
  const inner = viewOf(documentOf(around));
  const unmark = 'range' in place ? highlight(place.range) : null;
  const drawn = unmark ? null : outline(place, page);
  const text = 'range' in place ? String(place.range) : '';
  const isSame = (): boolean => isThere(place) && (!('range' in place) || String(place.range) === text);

  const timer = setInterval(() => isSame() || end(), LOOKS);
  let frame = 0;
  // With the page: it scrolls in panes of its own, opens and closes what stands above, and gives no word of it.
  const follow = (): void => {
    if (!isThere(place)) return end();
    drawn?.place();
    frame = page.requestAnimationFrame(follow);
  };
  if (drawn) follow();
  signal.addEventListener(
    'abort',
    () => {
      clearInterval(timer);
      page.cancelAnimationFrame(frame);
      unmark?.();
      drawn?.remove();
    },
    { once: true },
  );
  untilRead(inner ? [page, inner] : [page], end, signal);
}
