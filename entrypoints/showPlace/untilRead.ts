/** Milliseconds that a place stays marked. */
const LASTS = 20_000;
/** Milliseconds: the press that closes the popup gives the page the focus, and is no answer to the mark. */
const COMES_BACK = 600;

/**
 * Ends what is shown when the reader goes on: at a press or a key in one of the windows, and after a while.
 * @param windows the page's, and that of the frame the place is in
 * @param end called once
 * @param signal ends the listening
 */
export function untilRead(windows: readonly Window[], end: () => void, signal: AbortSignal): void {
  const options = { capture: true, passive: true, signal };
  let focusedAt = performance.now();
  const pressed = (event: Event): void => {
    if (event.type === 'keydown' || performance.now() - focusedAt > COMES_BACK) end();
  };
  for (const one of new Set(windows)) {
    one.addEventListener('focus', () => (focusedAt = performance.now()), options);
    for (const type of ['pointerdown', 'keydown']) one.addEventListener(type, pressed, options);
  }
  const timer = setTimeout(end, LASTS);
  signal.addEventListener('abort', () => clearTimeout(timer), { once: true });
}
