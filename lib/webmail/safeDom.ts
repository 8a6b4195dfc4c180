/**
 * Look-ups that a page cannot bend. `<form name="body">` or `<img name="querySelector">` in a mail replaces
 * the property of that name on `document` (HTML, "DOM clobbering": named access on the Document object), in an
 * extension's isolated world too. The functions of the prototype stay what they are.
 */

/** Every element of a document that fits, in its order. */
export function allIn(document: Document, selector: string): Element[] {
  return [...Document.prototype.querySelectorAll.call(document, selector)];
}

/** The body element itself, whatever `document.body` has been made to say. */
export function bodyOf(document: Document): HTMLElement | null {
  const body: unknown = Reflect.get(Document.prototype, 'body', document);
  return body instanceof HTMLElement ? body : null;
}

/** The element that has the keyboard. */
export function activeElementOf(document: Document): Element | null {
  const active: unknown = Reflect.get(Document.prototype, 'activeElement', document);
  return active instanceof Element ? active : null;
}

/**
 * The elements for the first selector that fits any, in the order of the page, leaving out what lies in an
 * element that fits `excluded`: a mail may carry look-alikes of everything a header is known by.
 */
export function firstMatches(root: Element, selectors: readonly string[], excluded: string): Element[] {
  for (const selector of selectors) {
    const found = [...root.querySelectorAll(selector)].filter((element) => !element.closest(excluded));
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
    if (node instanceof Text) text += node.data;
    else if (node instanceof Element)
      text += node.tagName === 'IMG' ? (node.getAttribute('alt') ?? '') : textWithAlt(node);
  }
  return text.replace(/\s+/g, ' ');
}
