/**
 * Look-ups that a page cannot bend. `<form name="body">` or `<img name="querySelector">` in a mail replaces
 * the property of that name on `document`, and `<input name="closest">` the one of the form around it (HTML, "DOM
 * clobbering": named access on Document and HTMLFormElement goes before their own properties), in an extension's
 * isolated world too. The functions of the prototypes stay what they are.
 */

const { get } = Reflect;

/** `instanceof` fails for what lies in a frame: each document has classes of its own. */
export function isElement(value: unknown): value is Element {
  if (typeof value !== 'object' || value === null || !('nodeType' in value)) return false;
  try {
    return typeOf(value) === 1;
  } catch {
    return false;
  }
}

/** 1 element, 9 document, 11 shadow root. */
function typeOf(node: object): unknown {
  return get(Node.prototype, 'nodeType', node);
}

/** What a step into an element leads to: its shadow root, or the document of a same-origin frame. */
const INTO = ' >>> ';

/** Every element of a document that fits, in its order. ` >>> ` steps into shadow roots and frames. */
export function allIn(document: Document, selector: string): Element[] {
  return allBelow(document, selector);
}

/**
 * Every element below `root` that fits. ` >>> ` steps into shadow roots and frames. Forms are left out: they are the
 * one kind of element that does not keep its own properties, and no webmail shows anything of a message as one.
 */
export function allBelow(root: ParentNode, selector: string): Element[] {
  const [outer = '', ...inner] = selector.split(INTO);
  return inner.reduce(
    (found, step) => found.flatMap((one) => select(insideOf(one), step)),
    select(root, outer),
  );
}

function select(root: ParentNode | null, selector: string): Element[] {
  if (!root) return [];
  const type = typeOf(root);
  const owner = type === 1 ? Element : type === 9 ? Document : DocumentFragment;
  return [...owner.prototype.querySelectorAll.call(root, selector)].filter((one) => tagOf(one) !== 'form');
}

/** The local name; lower case in HTML. */
export function tagOf(element: Element): string {
  return get(Element.prototype, 'localName', element);
}

/** The element around this one, up to the top of its document or shadow root. */
export function parentOf(node: Node): Element | null {
  return get(Node.prototype, 'parentElement', node);
}

/** The nodes in this one. */
export function nodesOf(node: Node): Iterable<ChildNode> {
  return get(Node.prototype, 'childNodes', node);
}

/** The window of a document, null where it has none. */
export function viewOf(document: Document): Window | null {
  return get(Document.prototype, 'defaultView', document);
}

/** The shadow root of an element, or the document of a frame that this page may look into; null for any other. */
export function insideOf(element: Element): ShadowRoot | Document | null {
  if (tagOf(element) === 'form') return null;
  try {
    return element.shadowRoot ?? (element as Partial<HTMLIFrameElement>).contentDocument ?? null;
  } catch {
    return null;
  }
}

/** The part of a selector that holds in the page's own document. */
export function outerPart(selector: string): string {
  return selector.split(INTO, 1)[0] ?? '';
}

/** The element of the page's own document that holds this one: itself, the frame, or the shadow's host. */
export function hostOf(element: Element, document: Document): Element | null {
  let at: Element | null = element;
  while (at) {
    const root = at.getRootNode();
    if (root === document) return at;
    if (typeOf(root) === 9) at = viewOf(root as Document)?.frameElement ?? null;
    else at = (root as Partial<ShadowRoot>).host ?? null;
  }
  return null;
}

/** The element around this one: its parent, the host of its shadow root, or the frame of its document. */
export function outerOf(element: Element): Element | null {
  const parent = parentOf(element);
  if (parent) return parent;
  const root = Node.prototype.getRootNode.call(element);
  return typeOf(root) === 9
    ? (viewOf(root as Document)?.frameElement ?? null)
    : ((root as Partial<ShadowRoot>).host ?? null);
}

/** The body element itself, whatever `document.body` has been made to say. */
export function bodyOf(document: Document): HTMLElement | null {
  const body: unknown = get(Document.prototype, 'body', document);
  return isElement(body) ? (body as HTMLElement) : null;
}

/** The page's title. */
export function titleOf(document: Document): string {
  const title: unknown = Reflect.get(Document.prototype, 'title', document);
  return typeof title === 'string' ? title : '';
}

/** The element that has the keyboard. */
export function activeElementOf(document: Document): Element | null {
  const active: unknown = get(Document.prototype, 'activeElement', document);
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
  const view = viewOf(element.ownerDocument);
  if (!view) return true;
  for (let at: Element | null = element; at; at = parentOf(at)) {
    if (view.getComputedStyle(at).display === 'none') return false;
  }
  return view.getComputedStyle(element).visibility !== 'hidden';
}

/** Elements in elements that text is looked for in: no name or subject has as many, and each is a call. */
const DEEPEST = 99;

/** Text with pictures read by their alt, as a subject line with emoji needs; white space made single. */
export function textWithAlt(element: Element, depth = 0): string {
  let text = '';
  if (depth > DEEPEST) return text;
  for (const node of nodesOf(element)) {
    if (!isElement(node)) text += node.nodeType === 3 ? (node.nodeValue ?? '') : '';
    else text += tagOf(node) === 'img' ? (node.getAttribute('alt') ?? '') : textWithAlt(node, depth + 1);
  }
  return text.replace(/\s+/g, ' ');
}
