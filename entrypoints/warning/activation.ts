import { linkKey } from '../../lib/links/linkKey';
import { isElement, tagOf, textWithAlt } from '../../lib/webmail/safeDom';

/** A link that is about to be followed, or a form about to be sent. */
export interface Activation {
  /** The link or the form. */
  element: Element;
  /** What was pressed: the link, or the button that sends the form. */
  pressed: Element;
  /** Where to, as `linkKey` writes it, resolved as the page would. */
  key: string;
  sends: boolean;
  /** By the middle button, or with a key held: meant to open beside the page. */
  beside: boolean;
}

/** What makes a link be followed or a form be sent: Enter and a finger come as clicks, other buttons as auxclicks. */
export const ACTIVATES = ['click', 'auxclick', 'submit'];

/**
 * What an event is about to do; null when it opens no page: another place of the same message, the reader's own
 * mail program or telephone, no address at all. `composedPath` sees into open shadow roots. A field of a form may
 * be called `action` or `getAttribute`: its own properties count for nothing.
 */
export function activationOf(event: Event): Activation | null {
  const { type, target, submitter } = event as SubmitEvent;
  const { button, ctrlKey, metaKey, shiftKey } = event as MouseEvent;
  const sends = type === 'submit';
  if (type === 'auxclick' && button !== 1) return null;
  const around = sends ? [target] : event.composedPath();
  const element = around.find((one) => isElement(one) && (sends || isLink(one))) as Element | undefined;
  if (!element) return null;
  const href =
    (sends ? (attribute(submitter, 'formaction') ?? attribute(element, 'action')) : hrefOf(element)) ?? '';
  const key = linkKey(href, Reflect.get(Node.prototype, 'baseURI', element));
  if (!key || /^(?:mailto|tel):/.test(key) || (/^\s*(?:#|$)/.test(href) && !hasBase(element))) return null;
  return {
    element,
    pressed: submitter ?? element,
    key,
    sends,
    beside: button === 1 || ctrlKey || metaKey || shiftKey,
  };
}

function isLink(element: Element): boolean {
  return /^(?:a|area)$/.test(tagOf(element)) && hrefOf(element) !== null;
}

/** In an SVG it may have its older name. */
function hrefOf(element: Element): string | null {
  return attribute(element, 'href') ?? attribute(element, 'xlink:href');
}

function attribute(element: Element | null, name: string): string | null {
  return element && Element.prototype.getAttribute.call(element, name);
}

/** With a <base> in the mail, the page's own places are elsewhere. */
function hasBase(element: Element): boolean {
  return Boolean(Element.prototype.closest.call(element, 'body')?.querySelector('base'));
}

/** What stands on the page in the place of a link, as far as it is seen; its pictures by their text, else. */
export function shownIn(element: Element): string {
  return ((element as Partial<HTMLElement>).innerText || textWithAlt(element)).trim();
}

/** Does what the page's own link or form does: the page's listeners hear it, and its target holds. */
export function perform({ element, pressed, sends, beside }: Activation): void {
  if (sends) {
    const submitter = pressed === element ? null : (pressed as HTMLElement);
    HTMLFormElement.prototype.requestSubmit.call(element, submitter);
    return;
  }
  const target = element.getAttribute('target');
  // A click of ours can't press a key: browsers would ignore that (Chrome) or the click (Firefox).
  if (beside) element.setAttribute('target', '_blank');
  element.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true, composed: true }));
  if (target !== null) element.setAttribute('target', target);
  else if (beside) element.removeAttribute('target');
}
