import type { BannerPlace } from './adapter';
import { isHidden } from './bannerSeen';
import { parentOf } from './safeDom';

/** A page that throws the banner out more often than this means it. */
const MAX_REINSERTS = 3;
/** How often a banner that can't be seen is looked for again, on top of all else, before that is said. */
const MAX_UNSEEN = 2;
/** Milliseconds: what comes and goes, as a page that fades in, is over by then. */
const CHECK_DELAY = 1000;
/** An inline style that is important can't be overruled by any style sheet. No class, no id: nothing to look for. */
const STYLE = 'all: initial !important; display: block !important;';

/** Webmail has global shortcuts and click handlers: what happens in the banner is not the page's business. */
const EVENTS = [
  'click', 'dblclick', 'auxclick', 'contextmenu', 'mousedown', 'mouseup', 'pointerdown', 'pointerup',
  'touchstart', 'touchend', 'keydown', 'keyup', 'keypress', 'focusin', 'focusout', 'wheel',
]; // prettier-ignore

interface Mounted {
  host: HTMLElement;
  root: ShadowRoot;
  parent: Element | null;
  body: Element | null;
  /** Where it was when it was put up, in CSS pixels. */
  top: number;
  /** How often the page has dropped it. */
  reinserts: number;
  /** How often in a row it could not be seen. */
  unseen: number;
}

/** What draws into the banner's closed shadow root. */
export type Draw = (root: ShadowRoot) => void;

export interface BannerMount {
  /** Puts up the message's banner, or draws it anew where it is up already. */
  show(id: string, place: BannerPlace | null, draw: Draw, body?: Element): void;
  hide(id: string): void;
  /** Takes down the banners of all other messages. */
  keepOnly(ids: readonly string[]): void;
  /**
   * False when the page has taken out or moved a banner that is meant to be there, and it can still be put back. Cheap;
   * has the banners looked at a little later, whether they can be seen.
   */
  inPlace: () => boolean;
}

/**
 * One host element a message, known by the message's id: the page may replace every node around it.
 * @param lost called once a message, when the page has dropped or hidden its banner for good or has no place for one
 * @param signal takes every banner away
 */
export function mountBanners(
  document: Document,
  lost: (id: string) => void,
  signal: AbortSignal,
): BannerMount {
  const mounted = new Map<string, Mounted>();
  const given = new Set<string>();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const hide = (id: string): void => {
    mounted.get(id)?.host.remove();
    mounted.delete(id);
  };
  const giveUp = (id: string): void => {
    hide(id);
    if (!given.has(id)) lost(id);
    given.add(id);
  };
  const stands = ({ host, parent }: Mounted): boolean => host.isConnected && parentOf(host) === parent;

  const checkSeen = (): void => {
    timer = undefined;
    for (const [id, banner] of mounted) {
      if (!banner.body || !stands(banner) || document.hidden) continue;
      banner.unseen = isHidden(banner.host, banner.body, banner.top) ? banner.unseen + 1 : 0;
      if (banner.unseen > MAX_UNSEEN) giveUp(id);
      else if (banner.unseen > 0) {
        banner.host.style.cssText = `${STYLE} position: relative !important; z-index: 2147483647 !important;`;
        checkSoon();
      }
    }
  };
  const checkSoon = (): void => {
    if (mounted.size > 0 && !signal.aborted) timer ??= setTimeout(checkSeen, CHECK_DELAY);
  };
  const edges =
    typeof IntersectionObserver === 'undefined'
      ? null
      : new IntersectionObserver(checkSoon, { threshold: [0, 0.5, 1] });
  signal.addEventListener(
    'abort',
    () => {
      clearTimeout(timer);
      edges?.disconnect();
      [...mounted.keys()].forEach(hide);
    },
    { once: true },
  );

  return {
    hide,
    show(id, place, draw, body) {
      if (signal.aborted || given.has(id)) return;
      const banner = mounted.get(id) ?? {
        ...newHost(document), parent: null, body: null, top: 0, reinserts: -1, unseen: 0,
      }; // prettier-ignore
      const isUp = stands(banner);
      if (!isUp) banner.reinserts += 1;
      mounted.set(id, banner);
      if (
        !place ||
        !Reflect.get(Node.prototype, 'isConnected', place.parent) ||
        banner.reinserts > MAX_REINSERTS
      )
        return giveUp(id);
      draw(banner.root);
      // The place before which it belongs may be where it stands.
      if (!isUp || banner.parent !== place.parent)
        Node.prototype.insertBefore.call(place.parent, banner.host, place.before);
      banner.parent = place.parent;
      banner.body = body ?? null;
      banner.top = banner.host.getBoundingClientRect().top;
      edges?.observe(banner.host);
      checkSoon();
    },
    keepOnly(ids) {
      for (const id of mounted.keys()) if (!ids.includes(id)) hide(id);
    },
    inPlace() {
      checkSoon();
      return [...mounted.values()].every(stands);
    },
  };
}

/** An element of ours in the page, with a closed root; what happens in it stays in it. */
export function newHost(document: Document): Pick<Mounted, 'host' | 'root'> {
  const host = Document.prototype.createElement.call(document, 'div');
  host.style.cssText = STYLE;
  for (const type of EVENTS) host.addEventListener(type, (event) => event.stopPropagation());
  return { host, root: host.attachShadow({ mode: 'closed' }) };
}
