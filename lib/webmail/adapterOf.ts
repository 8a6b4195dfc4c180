import type { Adapter, BannerPlace, OpenMessage } from './adapter';
import type { WebmailFacts } from './facts';
import { listRows } from './listRows';
import { readMessage } from './readMessage';
import { inBodyOf, rootsAround } from './rootsAround';
import { allBelow, allIn, hostOf, insideOf, isShown, outerPart, parentOf, viewOf } from './safeDom';
import { header, selectorOf, texts } from './ways';

/** What an adapter may bring beside its facts. */
export type Extras = Partial<
  Pick<Adapter, 'matches' | 'partial' | 'rawSource' | 'rows' | 'listId' | 'bannerPlace'>
>;

/** Makes an adapter of what is known of a webmail's page. Reads only; never throws on a strange page. */
export function adapterOf(facts: WebmailFacts, extras: Extras = {}): Adapter {
  const { list } = facts;
  const inBody = inBodyOf(facts);
  const isOutside = (element: Element): boolean => !element.closest(inBody);
  const isOpen = (root: Element): boolean =>
    isOutside(root) && !(facts.collapsed && root.closest(facts.collapsed)) && isShown(root);
  const traces = [...facts.message, ...facts.subject.map(selectorOf), ...(facts.traces ?? [])];

  /** Messages stand there folded, and nothing that is open: their subject alone is no trace. */
  const areClosed = (document: Document): boolean => {
    const { closed = facts.collapsed } = facts;
    if (!closed || !allIn(document, closed).some((one) => isOutside(one) && isShown(one))) return false;
    const opened = [...facts.message, ...(facts.traces ?? [])].flatMap((one) => allIn(document, one));
    const bodies = facts.body.flatMap((one) => allIn(document, outerPart(one)));
    return (
      !opened.some((one) => isOpen(one) && !one.closest(closed)) &&
      !bodies.some((one) => isOpen(parentOf(one) ?? one) && isShown(one))
    );
  };

  const openMessage = (root: Element, index: number): OpenMessage[] => {
    const body = bodyIn(root, facts.body);
    const host = body && hostOf(body, root.ownerDocument);
    // A collapsed message has no body, or hides it.
    if (!body || !host || !isShown(host)) return [];
    const id = idOf(facts, root, index, body, inBody);
    return [{ id, root, body, read: () => readMessage(facts, inBody, root, body) }];
  };

  return {
    id: facts.id,
    name: facts.name,
    hosts: facts.hosts,
    origins: facts.origins ?? [],
    frames: facts.frames,
    facts,
    matches: (document) =>
      facts.marks !== undefined &&
      !isInFrame(document) &&
      facts.marks.every((mark) => allIn(document, mark).some((one) => isOutside(one))),
    messages(document) {
      if (facts.around)
        return withOwnIds(rootsAround(document, facts, facts.around, isOpen).flatMap(openMessage));
      for (const selector of facts.message) {
        const roots = allIn(document, selector).filter(isOpen);
        if (roots.length > 0) return withOwnIds(roots.flatMap(openMessage));
      }
      return [];
    },
    traces: (document) =>
      areClosed(document) ? [] : traces.flatMap((one) => allIn(document, one).filter(isOpen)),
    mark: [...new Set([...traces, ...facts.body].map(outerPart))].join(', '),
    inner: (document) => innerRoots(document, facts.body),
    bannerPlace({ root, body }) {
      const before =
        (facts.banner && header(root, facts.banner, inBody)[0]) ?? hostOf(body, root.ownerDocument);
      return before && placeBefore(before);
    },
    rows: list && ((document) => listRows(document, list, inBody)),
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
  // Two ways may lead into the same one.
  return [
    ...new Set(steps.flatMap((one) => allIn(document, one).flatMap((element) => insideOf(element) ?? []))),
  ];
}

/** A frame of this site's own pages may be one that a mail is shown in: its document is the sender's work. */
function isInFrame(document: Document): boolean {
  try {
    return Boolean(viewOf(document)?.frameElement);
  } catch {
    return false;
  }
}

/** Two messages that a sender made alike must not share a banner. */
function withOwnIds(messages: OpenMessage[]): OpenMessage[] {
  const taken = new Map<string, number>();
  return messages.map((message) => {
    let { id } = message;
    let before = taken.get(id) ?? 0;
    while (taken.has(id)) id = `${message.id}+${before++}`;
    taken.set(message.id, before).set(id, before || 1);
    return { ...message, id };
  });
}

function idOf(
  { idOf: by }: WebmailFacts,
  root: Element,
  index: number,
  body: Element,
  inBody: string,
): string {
  const { pathname, hash } = root.ownerDocument.location;
  if (typeof by === 'object') return `${pathname}${hash}/${texts(root, by, inBody).join('/')}`;
  const own = typeof by === 'function' ? by(root, index, body) : by && root.getAttribute(by);
  return own ? own.replace(/^#/, '') : `${pathname}${hash}/${index}`;
}

/** Where a banner goes that belongs before this element. */
export function placeBefore(before: Element): BannerPlace | null {
  return before.parentElement && { parent: before.parentElement, before };
}
