import { bodyOf } from './safeDom';

/** A hidden tab draws no frames: then this many milliseconds pass instead. */
const HIDDEN_DELAY = 250;

/**
 * Calls back when what is open has changed. Webmail replaces its page piece by piece without loading anything,
 * so one MutationObserver watches the body; a batch of changes costs one fingerprint at the next frame.
 * `pushState` fires no event in an extension's world; what it brings into the page does.
 *
 * @param fingerprint cheap; two equal answers mean nothing happened. Where an id comes from the address, so does it
 * @param signal undoes everything
 */
export function observePage(
  page: Window,
  fingerprint: () => string,
  changed: () => void,
  signal: AbortSignal,
): void {
  if (signal.aborted) return;
  let last = fingerprint();
  let frame = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const settle = (): void => {
    page.cancelAnimationFrame(frame);
    clearTimeout(timer);
    frame = 0;
    timer = undefined;
    if (signal.aborted) return;
    if (fingerprint() === last) return;
    changed();
    // What the callback itself put into the page (a banner) is not news.
    last = fingerprint();
  };
  const schedule = (): void => {
    if (timer !== undefined || signal.aborted) return;
    frame = page.requestAnimationFrame(settle);
    timer = setTimeout(settle, HIDDEN_DELAY);
  };

  const body = bodyOf(page.document);
  const observer = new MutationObserver(schedule);
  if (body) observer.observe(body, { childList: true, subtree: true });
  page.addEventListener('hashchange', schedule, { signal });
  page.addEventListener('popstate', schedule, { signal });
  signal.addEventListener(
    'abort',
    () => {
      observer.disconnect();
      page.cancelAnimationFrame(frame);
      clearTimeout(timer);
    },
    { once: true },
  );
}
