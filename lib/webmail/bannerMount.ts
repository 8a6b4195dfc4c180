import type { BannerPlace } from './adapter';

/** A page that throws the banner out more often than this means it. */
const MAX_REINSERTS = 3;

/** Webmail has global shortcuts and click handlers: what happens in the banner is not the page's business. */
const EVENTS = [
  'click', 'dblclick', 'auxclick', 'contextmenu', 'mousedown', 'mouseup', 'pointerdown', 'pointerup',
  'touchstart', 'touchend', 'keydown', 'keyup', 'keypress', 'focusin', 'focusout', 'wheel',
]; // prettier-ignore

interface Mounted {
  host: HTMLElement;
  root: ShadowRoot;
  /** How often the page has dropped it. */
  reinserts: number;
}

/** What draws into the banner's closed shadow root. */
export type Draw = (root: ShadowRoot) => void;

export interface BannerMount {
  /** Puts up the message's banner, or draws it anew where it is up already. */
  show(id: string, place: BannerPlace | null, draw: Draw): void;
  hide(id: string): void;
  /** Takes down the banners of all other messages. */
  keepOnly(ids: readonly string[]): void;
  /** False when the page has taken out a banner that is meant to be there, and it can still be put back. */
  inPlace: (id: string) => boolean;
}

/**
 * One host element a message, known by the message's id: the page may replace every node around it.
 * @param lost called once a message, when the page has dropped its banner for good or has no place for one
 * @param signal takes every banner away
 */
export function mountBanners(
  document: Document,
  lost: (id: string) => void,
  signal: AbortSignal,
): BannerMount {
  const mounted = new Map<string, Mounted>();
  const given = new Set<string>();
  const giveUp = (id: string): void => {
    mounted.get(id)?.host.remove();
    mounted.delete(id);
    if (!given.has(id)) lost(id);
    given.add(id);
  };
  const hide = (id: string): void => {
    mounted.get(id)?.host.remove();
    mounted.delete(id);
  };
  signal.addEventListener('abort', () => [...mounted.keys()].forEach(hide), { once: true });

  return {
    hide,
    show(id, place, draw) {
      if (signal.aborted || given.has(id)) return;
      const banner = mounted.get(id) ?? { ...newHost(document), reinserts: -1 };
      if (!banner.host.isConnected) banner.reinserts += 1;
      mounted.set(id, banner);
      if (!place?.parent.isConnected || banner.reinserts > MAX_REINSERTS) return giveUp(id);
      draw(banner.root);
      // The place before which it belongs may be where it stands.
      if (banner.host.parentElement !== place.parent) place.parent.insertBefore(banner.host, place.before);
    },
    keepOnly(ids) {
      for (const id of mounted.keys()) if (!ids.includes(id)) hide(id);
    },
    inPlace: (id) => mounted.get(id)?.host.isConnected ?? true,
  };
}

/** An element of ours in the page, with a closed root; what happens in it stays in it. */
export function newHost(document: Document): Pick<Mounted, 'host' | 'root'> {
  const host = Document.prototype.createElement.call(document, 'div');
  // No class, no id: nothing a page or a mail could style or look for.
  host.style.cssText = 'all: initial; display: block;';
  for (const type of EVENTS) host.addEventListener(type, (event) => event.stopPropagation());
  return { host, root: host.attachShadow({ mode: 'closed' }) };
}
