import { linkKey } from '../../lib/links/linkKey';
import { isElement, tagOf, textWithAlt } from '../../lib/webmail/safeDom';

/** A link that is about to be followed, or a form about to be sent. */
export interface Activation {
  /** The link or the form. */
  element: Element;
  /** Where to, as written. */
  href: string;
  /** The same as `linkKey` writes it, resolved as the page would; null for what leads nowhere. */
  key: string | null;
  sends: boolean;
  /** The button that sends the form. */
  submitter: Element | null;
  /** By the middle button, or with a key held: meant to open beside the page. */
  beside: boolean;
}

/** What makes a link be followed or a form be sent: Enter and a finger come as clicks, other buttons as auxclicks. */
export const ACTIVATES = ['click', 'auxclick', 'submit'];

/** What an event is about to do; null when it follows no link. `composedPath` sees into open shadow roots. */
export function activationOf(event: Event): Activation | null {
  if (event.type === 'submit') return submissionOf(event as SubmitEvent);
  const { type, button, ctrlKey, metaKey, shiftKey } = event as MouseEvent;
  if (type === 'auxclick' && button !== 1) return null;
  for (const element of event.composedPath()) {
    if (!isElement(element) || !/^(?:a|area)$/.test(tagOf(element))) continue;
    // In an SVG it may have its older name.
    const href = element.getAttribute('href') ?? element.getAttribute('xlink:href');
    if (href === null) continue;
    return {
      element,
      href,
      key: keyOf(href, element),
      sends: false,
      submitter: null,
      beside: button === 1 || ctrlKey || metaKey || shiftKey,
    };
  }
  return null;
}

/** A field may be called `action` or `getAttribute`: the form's own properties count for nothing. */
function submissionOf({ target, submitter }: SubmitEvent): Activation | null {
  if (!isElement(target)) return null;
  const href = attribute(submitter, 'formaction') ?? attribute(target, 'action') ?? '';
  const key = keyOf(href, target);
  return { element: target, href, key, sends: true, submitter, beside: false };
}

function attribute(element: Element | null, name: string): string | null {
  return element && Element.prototype.getAttribute.call(element, name);
}

function keyOf(href: string, element: Element): string | null {
  return linkKey(href, Reflect.get(Node.prototype, 'baseURI', element));
}

/** What stands on the page in the place of a link, as far as it is seen; its pictures by their text, else. */
export function shownIn(element: Element): string {
  return (element as Partial<HTMLElement>).innerText?.trim() || textWithAlt(element).trim();
}

/** Does what the page's own link or form does: the page's listeners hear it, and its target holds. */
export function perform({ element, sends, submitter, beside }: Activation): void {
  if (sends) {
    HTMLFormElement.prototype.requestSubmit.call(element, submitter as HTMLElement | null);
    return;
  }
  const target = element.getAttribute('target');
  // A click of ours can't press a key: browsers would ignore that (Firefox) or the click (Chrome).
  if (beside) element.setAttribute('target', '_blank');
  element.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true, composed: true }));
  if (!beside) return;
  if (target === null) element.removeAttribute('target');
  else element.setAttribute('target', target);
}
