/**
 * Look-ups that a page cannot bend. `<form name="body">` or `<img name="querySelector">` in a mail replaces
 * the property of that name on `document` (HTML, "DOM clobbering": named access on the Document object), in an
 * extension's isolated world too. The functions of the prototype stay what they are.
 */
const documentAll = Document.prototype.querySelectorAll;
const bodyGetter = Object.getOwnPropertyDescriptor(Document.prototype, 'body')?.get;
const activeGetter = Object.getOwnPropertyDescriptor(Document.prototype, 'activeElement')?.get;

/** Every element of a document that fits, in its order. */
export function allIn(document: Document, selector: string): Element[] {
  return [...documentAll.call(document, selector)];
}

/** The body element itself, whatever `document.body` has been made to say. */
export function bodyOf(document: Document): HTMLElement | null {
  return (bodyGetter?.call(document) as HTMLElement | null | undefined) ?? null;
}

/** The element that has the keyboard. */
export function activeElementOf(document: Document): Element | null {
  return (activeGetter?.call(document) as Element | null | undefined) ?? null;
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
    if (node.nodeType === 3) text += node.nodeValue ?? '';
    else if (node.nodeType === 1) {
      const child = node as Element;
      text += child.tagName === 'IMG' ? (child.getAttribute('alt') ?? '') : textWithAlt(child);
    }
  }
  return text.replace(/\s+/g, ' ');
}
