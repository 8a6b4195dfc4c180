import { placeCard, type Anchor, type Seen } from '../../components/linkCard/placeCard';
import { newHost } from '../../lib/webmail/bannerMount';
import { bodyOf } from '../../lib/webmail/safeDom';

/** Nothing of the page's or a mail's own can be laid over it or hide it. */
const STYLE =
  'all: initial !important; position: fixed !important; display: block !important; z-index: 2147483647 !important;';

export interface ShownCard {
  /** @param giveBack the keyboard goes back to where it was */
  close: (giveBack: boolean) => void;
  /** False when the page has taken it out. */
  isThere: () => boolean;
}

/** Draws into the closed root and hands out what is to have the keyboard. */
export type DrawCard = (root: ShadowRoot) => HTMLElement;

/**
 * Puts a card over the page at that place, until it is closed: by what is handed out, by Escape, or by a press
 * beside it.
 * @param anchor in CSS pixels of this page's viewport
 * @param closed called once, and told whether the keyboard is to go back to where it was
 * @param signal takes it away
 */
export function showCard(
  page: Window,
  anchor: Anchor,
  draw: DrawCard,
  closed: (giveBack: boolean) => void,
  signal: AbortSignal,
): ShownCard {
  const { host, root } = newHost(page.document);
  const focus = draw(root);
  const over = new AbortController();
  const close = (giveBack: boolean): void => {
    if (over.signal.aborted) return;
    over.abort();
    host.remove();
    closed(giveBack);
  };
  const place = (): void => {
    const { left, top } = placeCard(anchor, host.getBoundingClientRect(), seenOf(page));
    host.style.cssText = `${STYLE} inset: ${top}px auto auto ${left}px !important;`;
  };
  host.style.cssText = STYLE;
  host.setAttribute('popover', 'manual');
  bodyOf(page.document)?.append(host);
  // The top layer, above all dialogs of the page (Chrome 114, Firefox 125); elsewhere it is above most.
  try {
    host.showPopover();
  } catch {
    // An older browser, or a page that keeps popovers from opening.
  }
  place();
  focus.focus({ preventScroll: true });

  const options = { capture: true, signal: over.signal };
  signal.addEventListener('abort', () => close(false), { signal: over.signal });
  page.addEventListener('resize', place, options);
  page.addEventListener(
    'pointerdown',
    (event) => event.composedPath().includes(host) || close(false),
    options,
  );
  page.addEventListener(
    'keydown',
    (event) => {
      if (event.key !== 'Escape') return;
      event.preventDefault();
      event.stopImmediatePropagation();
      close(true);
    },
    options,
  );
  return { close, isThere: () => host.isConnected };
}

function seenOf({ visualViewport: seen, innerWidth, innerHeight }: Window): Seen {
  return seen
    ? { left: seen.offsetLeft, top: seen.offsetTop, width: seen.width, height: seen.height }
    : { left: 0, top: 0, width: innerWidth, height: innerHeight };
}
