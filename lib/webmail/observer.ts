import { bodyOf, insideOf, isElement, tagOf } from './safeDom';

/** A hidden tab draws no frames: then this many milliseconds pass instead. */
const HIDDEN_DELAY = 250;
/** Changes of one frame that are looked at one by one; more than these are asked for with one look-up. */
const MOST_CANDIDATES = 48;
/** A look at the page is followed by as many times its own length without one. */
const REST = 10;
/** Milliseconds after which a message that is not all there yet is looked at again: pages fill shadow roots unseen. */
const PATIENCE = [300, 1000, 1500, 3000];
/** Ways to show and hide what is there already. */
const ATTRIBUTES = ['class', 'style', 'hidden', 'open', 'aria-hidden', 'aria-expanded', 'data-expanded'];
const CHANGES = { childList: true, subtree: true, attributes: true, attributeFilter: ATTRIBUTES };

/** What a look at the page found. */
export interface Look {
  /** Two equal ones mean that nothing happened. */
  key: string;
  /** The bodies of the messages that are open. */
  bodies: readonly Element[];
  /** Shadow roots and documents of frames, to be watched too. */
  inner: readonly Node[];
  /** Fits what messages are made of; null while nobody knows what these would be here. */
  mark: string | null;
  /** A piece of a message is not there yet: whatever comes into a message is worth a look. */
  unsettled: boolean;
}

/**
 * Calls back when what is open has changed. Webmail replaces its page piece by piece without loading anything, so
 * one MutationObserver watches the body and what lies in frames and shadow roots. A batch of changes costs a bounded
 * walk through its records; at the next frame, only what can concern a message leads to a look at the page, and
 * looks take at most an eleventh of the time. `pushState` fires no event in an extension's world; what it brings
 * into the page does.
 *
 * @param look finds what is open; called again and again
 * @param inPlace whether our own things are still where they were put; cheap
 * @param signal undoes everything
 */
export function observePage(
  page: Window,
  look: () => Look,
  inPlace: () => boolean,
  changed: () => void,
  signal: AbortSignal,
): void {
  if (signal.aborted) return;
  let last: Look;
  let sizes: number[];
  let candidates = new Set<Element>();
  /** Look, whatever the candidates are: there are too many, or it is another address. */
  let isFlood = false;
  let isForced = false;
  let restUntil = 0;
  let waits = 0;
  let frame = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let later: ReturnType<typeof setTimeout> | undefined;
  const watched = new WeakSet<Node>();

  const watch = (node: Node | null): void => {
    if (!node || watched.has(node)) return;
    watched.add(node);
    observer.observe(node, CHANGES);
    // The load of a frame's document is told to its element alone, and to nobody above in the end.
    EventTarget.prototype.addEventListener.call(node, 'load', loaded, { capture: true, signal });
  };
  const lookNow = (): void => {
    last = look();
    sizes = last.bodies.map(sizeOf);
    last.inner.forEach(watch);
    clearTimeout(later);
    if (!last.unsettled) waits = 0;
    const wait = last.unsettled ? PATIENCE[waits] : undefined;
    if (wait !== undefined) later = setTimeout(force, wait);
  };
  const concernsUs = (): boolean => {
    if (isForced || !inPlace()) return true;
    if (last.bodies.some((body, at) => !body.isConnected || sizeOf(body) !== sizes[at])) return true;
    const { mark, unsettled } = last;
    if (mark === null) return isFlood || candidates.size > 0;
    if (isFlood) return last.bodies.length > 0 || holds(page.document, mark);
    return [...candidates].some(
      (one) => isOf(one, mark) || holds(one, mark) || (unsettled && isIn(one, mark)),
    );
  };
  const settle = (): void => {
    page.cancelAnimationFrame(frame);
    clearTimeout(timer);
    timer = undefined;
    if (signal.aborted) return;
    const start = performance.now();
    if (start < restUntil) return schedule(restUntil - start);
    const before = last.key;
    const isNews = concernsUs();
    // Asked whether all is in place, a script may have found that its extension is gone.
    if (signal.aborted) return;
    if (isNews) {
      waits += isForced ? 1 : 0;
      lookNow();
      // A banner that is thrown out the moment it is put up looks the same before and after.
      if (last.key !== before || !inPlace()) {
        waits = 0;
        changed();
        // What the callback itself put into the page (a banner) is not news.
        lookNow();
      }
    }
    candidates = new Set();
    isFlood = isForced = false;
    restUntil = performance.now() + REST * (performance.now() - start);
  };
  const schedule = (rest = 0): void => {
    if (timer !== undefined || signal.aborted) return;
    if (rest === 0) frame = page.requestAnimationFrame(settle);
    timer = setTimeout(settle, rest || HIDDEN_DELAY);
  };
  const force = (): void => {
    isForced = true;
    schedule();
  };
  const take = (node: Node | null): void => {
    if (!isElement(node)) return;
    if (candidates.size < MOST_CANDIDATES) candidates.add(node);
    else isFlood = true;
  };
  const loaded = (event: Event): void => {
    const { target } = event;
    if (!isElement(target) || !/^i?frame$/.test(tagOf(target))) return;
    watch(insideOf(target));
    take(target);
    schedule();
  };
  const observer = new MutationObserver((records) => {
    for (const { type, target, addedNodes, removedNodes } of records) {
      if (isFlood) break;
      if (type === 'attributes') take(target);
      for (const nodes of [addedNodes, removedNodes])
        for (let at = 0; at < nodes.length && at <= MOST_CANDIDATES; at++) take(nodes[at] ?? null);
    }
    schedule();
  });

  watch(bodyOf(page.document));
  lookNow();
  for (const type of ['hashchange', 'popstate']) page.addEventListener(type, force, { signal });
  signal.addEventListener(
    'abort',
    () => {
      observer.disconnect();
      page.cancelAnimationFrame(frame);
      clearTimeout(timer);
      clearTimeout(later);
    },
    { once: true },
  );
}

/** How many elements a body has: browsers keep that figure until something in it changes. */
function sizeOf(body: Element): number {
  return body.getElementsByTagName('*').length + (body.firstChild ? 0.5 : 0);
}

function holds(place: Element | Document, mark: string): boolean {
  const owner = isElement(place) ? Element : Document;
  return owner.prototype.querySelector.call(place, mark) !== null;
}

// What changes may be a form, whose own fields can stand in for its functions.
function isOf(element: Element, mark: string): boolean {
  return Element.prototype.matches.call(element, mark);
}

function isIn(element: Element, mark: string): boolean {
  return Element.prototype.closest.call(element, mark) !== null;
}
