import { openIn } from '../../lib/webmail/registry';
import { hostOf, isElement } from '../../lib/webmail/safeDom';

export interface Focus {
  /** The message in focus, of those that are open now, in the page's order. */
  of(ids: readonly string[], said: string | null): string | null;
}

/**
 * Which of several open messages the reader is at: the one last pressed or typed into, or else the one that came
 * last. A press in a frame is not heard around it; that the frame has the keyboard then is.
 * @param told called when it is another one than `of` said last, and when the reader comes (back) to this frame: there
 * may be messages in others
 */
export function followFocus(page: Window, told: (id: string) => void, signal: AbortSignal): Focus {
  let open: readonly string[] = [];
  let now: string | null = null;
  let isAway = true;

  const heard = (element: unknown): void => {
    if ((open.length < 2 && !isAway) || !isElement(element)) return;
    const at = hostOf(element, page.document);
    const opened = openIn(page.document, page.location.host);
    if (!at || 'unreadable' in opened) return;
    // The innermost: a message may stand within another one's conversation.
    const id = opened.messages.findLast(({ root }) => root.contains(at))?.id;
    if (id === undefined || (id === now && !isAway) || !open.includes(id)) return;
    now = id;
    isAway = false;
    told(id);
  };
  const options = { capture: true, passive: true, signal };
  for (const type of ['pointerdown', 'focusin'])
    page.addEventListener(type, (event) => heard(event.target), options);
  page.addEventListener(
    'blur',
    () => {
      heard(Reflect.get(Document.prototype, 'activeElement', page.document));
      isAway = true;
    },
    options,
  );

  return {
    of(ids, said) {
      const newest = open.length > 0 ? ids.findLast((id) => !open.includes(id)) : undefined;
      open = ids;
      if (newest !== undefined) now = newest;
      if (now === null || !ids.includes(now)) now = said;
      return now;
    },
  };
}
