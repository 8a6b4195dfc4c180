/**
 * Look-ups that a page cannot bend. `<form name="body">` or `<img name="querySelector">` in a mail replaces
 * the property of that name on `document` (HTML, "DOM clobbering": named access on the Document object), in an
 * extension's isolated world too. The functions of the prototype stay what they are.
 */

/** `instanceof` fails for what lies in a frame: each document has classes of its own. */
export function isElement(value: unknown): value is Element {
  return typeof value === 'object' && value !== null && 'nodeType' in value && value.nodeType === 1;
}

/** What a step into an element leads to: its shadow root, or the document of a same-origin frame. */
const INTO = ' >>> ';

/** Every element of a document that fits, in its order. ` >>> ` steps into shadow roots and frames. */
export function allIn(document: Document, selector: string): Element[] {
  const [outer = '', ...inner] = selector.split(INTO);
  return inner.reduce(
    (found, step) => found.flatMap((one) => [...(insideOf(one)?.querySelectorAll(step) ?? [])]),
    [...Document.prototype.querySelectorAll.call(document, outer)],
  );
}

/** The shadow root of an element, or the document of a frame that this page may look into; null for any other. */
export function insideOf(element: Element): ShadowRoot | Document | null {
  try {
    return element.shadowRoot ?? (element as Partial<HTMLIFrameElement>).contentDocument ?? null;
  } catch {
    return null;
  }
}

/** Every element below `root` that fits. ` >>> ` steps into shadow roots and frames. */
export function allBelow(root: ParentNode, selector: string): Element[] {
  const [outer = '', ...inner] = selector.split(INTO);
  return inner.reduce(
    (found, step) => found.flatMap((one) => [...(insideOf(one)?.querySelectorAll(step) ?? [])]),
    [...root.querySelectorAll(outer)],
  );
}

/** The part of a selector that holds in the page's own document. */
export function outerPart(selector: string): string {
  return selector.split(INTO, 1)[0] ?? '';
}

/** The element of the page's own document that holds this one: itself, the frame, or the shadow's host. */
export function hostOf(element: Element, document: Document): Element | null {
  let at: Element | null = element;
  while (at) {
    const root: Node = at.getRootNode();
    if (root === document) return at;
    if (root.nodeType === 9) at = (root as Document).defaultView?.frameElement ?? null;
    else at = (root as Partial<ShadowRoot>).host ?? null;
  }
  return null;
}

/** The body element itself, whatever `document.body` has been made to say. */
export function bodyOf(document: Document): HTMLElement | null {
  const body: unknown = Reflect.get(Document.prototype, 'body', document);
  return isElement(body) ? (body as HTMLElement) : null;
}

/** The element that has the keyboard. */
export function activeElementOf(document: Document): Element | null {
  const active: unknown = Reflect.get(Document.prototype, 'activeElement', document);
  return isElement(active) ? active : null;
}

/**
 * The elements for the first selector that fits any, in the order of the page, leaving out what lies in an
 * element that fits `excluded`: a mail may carry look-alikes of everything a header is known by.
 */
export function firstMatches(root: Element, selectors: readonly string[], excluded: string): Element[] {
  for (const selector of selectors) {
    const found = allBelow(root, selector).filter((element) => !element.closest(excluded));
    if (found.length > 0) return found;
  }
  return [];
}

/** False for what the page keeps but doesn't show: an earlier view, a collapsed message. */
export function isShown(element: Element): boolean {
  const view = element.ownerDocument.defaultView;
  if (!view) return true;
  for (let at: Element | null = element; at; at = at.parentElement) {
    if (view.getComputedStyle(at).display === 'none') return false;
  }
  return view.getComputedStyle(element).visibility !== 'hidden';
}

/** Text with pictures read by their alt, as a subject line with emoji needs; white space made single. */
export function textWithAlt(element: Element): string {
  let text = '';
  for (const node of element.childNodes) {
    if (node.nodeType === 3) text += node.nodeValue ?? '';
    else if (isElement(node))
      text += node.tagName === 'IMG' ? (node.getAttribute('alt') ?? '') : textWithAlt(node);
  }
  return text.replace(/\s+/g, ' ');
}
