import type { Evidence } from '../signals/signal';
import { linkKey } from '../links/linkKey';
import { squeezed } from './squeezed';
import { tagOf } from './safeDom';

/** Elements of one kind that are looked at; lib/message reads no more than people can. */
const MOST = 20_000;

/** Elements in a body, forms too: their own properties count for nothing here. */
export function elementsIn(body: Element, selector: string): Element[] {
  return Array.prototype.slice.call(Element.prototype.querySelectorAll.call(body, selector), 0, MOST);
}

/** An attribute as it is written; `element.getAttribute` may be a field of a form. */
export function attribute(element: Element, name: string): string | null {
  return Element.prototype.getAttribute.call(element, name);
}

/** Beyond that many UTF-16 units some evidence is cut. */
const CUT = 200;

/**
 * The links of a body that a piece of evidence speaks of, the surest first: the same address as written, the same as a
 * browser reads it, one that carries it (a webmail leads links through a page of its own, with the address in it), and
 * one with the same words.
 */
export function linksOf(body: Element, { href = '', text }: Evidence): Element[] {
  const key = linkKey(href);
  const words = squeezed(text);
  const carried = key !== null && /^https?:/i.test(key) ? inAnAddress(href, key) : [];
  const sure: Element[][] = [[], [], [], []];
  for (const link of elementsIn(body, 'a, area')) {
    const own = hrefOf(link);
    if (own === null) continue;
    const written = own.trim();
    const values = [written, ...NOTED.map((name) => attribute(link, name) ?? '')];
    if (written === href || (href.length >= CUT && written.startsWith(href))) sure[0]?.push(link);
    else if (key !== null && values.some((one) => one !== '' && linkKey(one) === key)) sure[1]?.push(link);
    else if (values.some((one) => carries(one, href.length, carried))) sure[2]?.push(link);
    else if (words !== '' && words === squeezed(wordsOf(link))) sure[3]?.push(link);
  }
  // Of several that lead to the same place, the one that is spoken of.
  const isSaid = (link: Element): boolean => words !== '' && words === squeezed(wordsOf(link));
  return sure.flatMap((links) => links.toSorted((a, b) => Number(isSaid(b)) - Number(isSaid(a))));
}

/** Where a webmail notes a link's own address. */
const NOTED = ['data-saferedirecturl', 'originalsrc', 'data-orig-href'];
/** UTF-16 units: addresses beyond are no place for another one. */
const LONGEST = 8192;

/** How an address may stand in another one. Evidence is cut anywhere: half a character has no code there. */
function inAnAddress(href: string, key: string): string[] {
  return [href, key].flatMap((one) => [one, encodeURIComponent(one.replace(/\p{Cs}/gu, '\ufffd'))]);
}

function carries(value: string, least: number, carried: readonly string[]): boolean {
  if (value.length <= least || value.length > LONGEST) return false;
  return carried.some((one) => value.includes(one));
}

function hrefOf(link: Element): string | null {
  return attribute(link, 'href') ?? attribute(link, 'xlink:href');
}

function wordsOf(link: Element): string {
  if (tagOf(link) === 'area') return attribute(link, 'alt') ?? '';
  return (Reflect.get(Node.prototype, 'textContent', link) ?? '').slice(0, LONGEST);
}
