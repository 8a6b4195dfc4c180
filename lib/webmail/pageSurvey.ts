import { addressIn } from './parseMailbox';
import { insideOf, isElement, tagOf } from './safeDom';

/** Nodes that are looked at; a page with more is read as far as this. */
const MOST_NODES = 50_000;
/** Elements in elements: browsers stop at some hundred, scripts need not. */
const DEEPEST = 500;
/** No text of the page, or none that somebody else wrote. */
const SILENT = /^(?:head|script|style|template|noscript|svg|select|textarea|input)$/;
/** What a page has for its user, and mail all but never: a block that holds one is no message's body. */
const CONTROLS =
  'button, iframe, frame, nav, [contenteditable], [tabindex], [role="button"], [role="toolbar"]';
/** Attributes that pages keep addresses in. */
const KEEPS_ADDRESS = /^(?:title$|email|aria-label$|data-)/;

/** What an element holds. */
export interface Block {
  element: Element;
  /** Its place among all nodes, those of frames and shadow roots included, and the first one after it. */
  from: number;
  to: number;
  /** In UTF-16 units. */
  text: number;
  /** Links that lead to other sites, and links within this one. */
  outward: number;
  inward: number;
  /** Addresses. */
  held: number;
  controls: boolean;
}

/** An element with an address in its text or its attributes. */
export interface Holder {
  element: Element;
  /** As `Block.from`. */
  at: number;
  address: string;
}

export interface Survey {
  /** The outermost elements without controls. */
  blocks: Block[];
  holders: Holder[];
  places: Map<Element, Block>;
  subjects: Element[];
  headings: Element[];
  times: Element[];
  passwords: Element[];
}

/** One walk through a page, its same-origin frames and open shadow roots; bounded. */
export function surveyPage(root: Element): Survey {
  const page: Survey = { blocks: [], holders: [], places: new Map(), subjects: [], headings: [], times: [], passwords: [] }; // prettier-ignore
  const controls = new Set<Element>();
  const host = root.ownerDocument.location.host;
  let nodes = 0;

  const lookUp = (place: ParentNode): void => {
    const all = (selector: string): NodeListOf<Element> => place.querySelectorAll(selector);
    all(CONTROLS).forEach((one) => controls.add(one));
    page.subjects.push(...all('[class*="subject" i], [id*="subject" i]'));
    page.headings.push(...all('h1, h2, h3, [role="heading"]'));
    page.times.push(...all('time[datetime]'));
    page.passwords.push(...all('input[type="password"]'));
  };
  const hold = (block: Block, text: string): void => {
    const part = text.includes('@') ? text.slice(0, 400) : '';
    // A name may be an address, too: what counts stands in the brackets.
    const address = addressIn(part.slice(part.lastIndexOf('<') + 1)) ?? addressIn(part);
    if (!address) return;
    block.held += 1;
    page.holders.push({ element: block.element, at: block.from, address });
  };
  const visit = (element: Element, depth: number): Block => {
    const block: Block = { element, from: nodes++, to: 0, text: 0, outward: 0, inward: 0, held: 0, controls: controls.has(element) }; // prettier-ignore
    page.places.set(element, block);
    for (const name of Element.prototype.getAttributeNames.call(element)) {
      const isLink = name === 'href';
      const value =
        isLink || KEEPS_ADDRESS.test(name) ? Element.prototype.getAttribute.call(element, name) : null;
      if (!value) continue;
      if (!isLink) hold(block, value);
      else if (/^mailto:/i.test(value)) hold(block, value.slice(7));
      else if (leadsOut(value, host)) block.outward += 1;
      else block.inward += 1;
    }
    const inner = insideOf(element);
    if (inner) lookUp(inner);
    const below: Block[] = [];
    const enter = (first: Node | null): void => {
      for (let node = first; node && nodes < MOST_NODES; node = partOf('nextSibling', node)) {
        if (node.nodeType === 3) {
          const text = node.nodeValue ?? '';
          nodes += 1;
          block.text += text.trim().length;
          hold(block, text);
        } else if (isElement(node) && !SILENT.test(tagOf(node))) below.push(visit(node, depth + 1));
      }
    };
    if (depth < DEEPEST) {
      if (inner) enter(inner.firstChild);
      enter(partOf('firstChild', element));
    }
    for (const one of below) {
      block.text += one.text;
      block.outward += one.outward;
      block.inward += one.inward;
      block.held += one.held;
      block.controls ||= one.controls;
    }
    block.to = nodes;
    if (block.controls) page.blocks.push(...below.filter((one) => !one.controls));
    return block;
  };

  lookUp(root);
  const whole = visit(root, 0);
  if (!whole.controls) page.blocks.push(whole);
  return page;
}

/** What a field's name in a form cannot replace (HTML, named access on HTMLFormElement). */
function partOf(key: 'firstChild' | 'nextSibling', node: Node): ChildNode | null {
  return Reflect.get(Node.prototype, key, node);
}

/** To another site, or through this one to another: webmail has a way out of its own. */
function leadsOut(href: string, host: string): boolean {
  const [, ...targets] = href.split(/https?(?::|%3a)(?:\/|%2f){2}/i);
  return targets.some((one) => !host || !one.startsWith(host));
}
