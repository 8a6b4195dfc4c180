/**
 * Keeps the focus in what changes: where the control that has it goes away, the heading of the answer gets it, so that
 * the next key goes on from there and not from the top (WCAG 2.2, 2.4.3). Ends with the returned function.
 */
export function keepFocus(root: HTMLElement): () => void {
  const page = root.ownerDocument;
  let last: Element | null = null;
  const note = ({ target }: FocusEvent): void => {
    last = target instanceof Element ? target : null;
  };
  // A click beside everything takes the focus away; that is the reader's wish. Chromium says the same of a control that is
  // just being removed, so what it was is seen in the next task: changes are told before that.
  const forget = ({ target, relatedTarget }: FocusEvent): void => {
    if (relatedTarget !== null) return;
    setTimeout(() => {
      if (last === target && page.activeElement !== target) last = null;
    });
  };
  const look = (): void => {
    if (!last || canKeep(last) || (page.activeElement && page.activeElement !== page.body)) return;
    const heading = [...root.querySelectorAll<HTMLElement>('h1, h2')].find((one) => !one.closest('[hidden]'));
    if (!heading) return;
    last = heading;
    heading.tabIndex = -1;
    heading.focus({ preventScroll: false });
  };
  const changes = new MutationObserver(look);
  changes.observe(root, {
    subtree: true,
    childList: true,
    attributes: true,
    attributeFilter: ['disabled', 'hidden'],
  });
  root.addEventListener('focusin', note);
  root.addEventListener('focusout', forget);
  return () => {
    changes.disconnect();
    root.removeEventListener('focusin', note);
    root.removeEventListener('focusout', forget);
  };
}

function canKeep(element: Element): boolean {
  return element.isConnected && !element.closest('[hidden], :disabled');
}
