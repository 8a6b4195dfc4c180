import type { Adapter, OpenMessage } from './adapter';
import type { WebmailFacts } from './facts';
import { readMessage } from './readMessage';
import { allBelow, allIn, hostOf, insideOf, isShown, outerPart } from './safeDom';
import { header, selectorOf } from './ways';

/** What an adapter may bring beside its facts. */
export type Extras = Partial<
  Pick<Adapter, 'matches' | 'partial' | 'rawSource' | 'rows' | 'listId' | 'bannerPlace'>
>;

/** Makes an adapter of what is known of a webmail's page. Reads only; never throws on a strange page. */
export function adapterOf(facts: WebmailFacts, extras: Extras = {}): Adapter {
  const inBody = facts.inBody ?? facts.body.map(outerPart).join(', ');
  const isOutside = (element: Element): boolean => !element.closest(inBody);
  const isOpen = (root: Element): boolean =>
    isOutside(root) && !(facts.collapsed && root.closest(facts.collapsed)) && isShown(root);
  const traces = [...facts.message, ...facts.subject.map(selectorOf), ...(facts.traces ?? [])];

  const openMessage = (root: Element, index: number): OpenMessage[] => {
    const body = bodyIn(root, facts.body);
    const host = body && hostOf(body, root.ownerDocument);
    // A collapsed message has no body, or hides it.
    if (!body || !host || !isShown(host)) return [];
    const id = idOf(facts, root, index, body);
    return [{ id, root, body, read: () => readMessage(facts, inBody, root, body) }];
  };

  return {
    id: facts.id,
    name: facts.name,
    hosts: facts.hosts,
    origins: facts.origins ?? [],
    frames: facts.frames,
    matches: (document) =>
      facts.marks !== undefined &&
      facts.marks.every((mark) => allIn(document, mark).some((one) => isOutside(one))),
    messages(document) {
      for (const selector of facts.message) {
        const roots = allIn(document, selector).filter(isOpen);
        if (roots.length > 0) return roots.flatMap(openMessage);
      }
      return [];
    },
    traces: (document) => traces.flatMap((one) => allIn(document, one).filter(isOpen)),
    mark: [...new Set([...traces, ...facts.body].map(outerPart))].join(', '),
    inner: (document) => innerRoots(document, facts.body),
    bannerPlace({ root, body }) {
      const before =
        (facts.banner && header(root, facts.banner, inBody)[0]) ?? hostOf(body, root.ownerDocument);
      return before?.parentElement ? { parent: before.parentElement, before } : null;
    },
    ...extras,
  };
}

/** The body, by the first selector that finds one with something in it. What the sender marks alike lies in it, and comes after it. */
function bodyIn(root: Element, selectors: readonly string[]): Element | null {
  for (const selector of selectors) {
    const found = allBelow(root, selector);
    const body = found.find((one) => one.hasChildNodes()) ?? found[0];
    if (body) return body;
  }
  return null;
}

function innerRoots(document: Document, selectors: readonly string[]): Node[] {
  const steps = selectors.filter((one) => one !== outerPart(one)).map(outerPart);
  return steps.flatMap((one) => allIn(document, one).flatMap((element) => insideOf(element) ?? []));
}

function idOf({ idOf: by }: WebmailFacts, root: Element, index: number, body: Element): string {
  const own = typeof by === 'function' ? by(root, index, body) : by && root.getAttribute(by);
  if (own) return own.replace(/^#/, '');
  const { pathname, hash } = root.ownerDocument.location;
  return `${pathname}${hash}/${index}`;
}
