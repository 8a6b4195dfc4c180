import type { Adapter, OpenMessage, PageReading, Piece, WebmailWarning } from './adapter';
import { parseMailbox, type PageMailbox } from './parseMailbox';
import { allBelow, allIn, firstMatches, hostOf, insideOf, isShown, outerPart, textWithAlt } from './safeDom';

/**
 * A selector, and what is taken of what it finds: `h1` its text, `time -> datetime` an attribute, `-> email` an
 * attribute of the element itself. ` >>> ` steps into a shadow root or the document of a same-origin frame.
 */
export type Way = string;

/** How mailboxes stand on a page. */
export interface MailboxFacts {
  /** One element each; the first selector that finds any. */
  each: readonly string[];
  /** In order of trust; the first that gives something with an @. Without any, the element's text is read: `Name <address>`. */
  address?: readonly Way[];
  name?: readonly Way[];
}

/** What a webmail's page is known by. Selectors stand in order of trust: the first that finds anything counts. */
export interface PageFacts {
  sender: readonly MailboxFacts[];
  replyTo?: readonly MailboxFacts[];
  recipients?: readonly MailboxFacts[];
  /** In the message, else in the nearest place around it. */
  subject: readonly Way[];
  date?: readonly Way[];
}

export interface WebmailFacts extends PageFacts {
  id: string;
  name: string;
  hosts: readonly string[];
  origins?: readonly string[];
  frames?: readonly string[];
  /** For self-hosted webmail: the page is this webmail's when each of these is found outside any body. */
  marks?: readonly string[];
  /** The element that holds header and body of one message. */
  message: readonly string[];
  /** A message that fits this, or lies in what does, is not open. */
  collapsed?: string;
  /** In the message. ` >>> ` for a frame or a shadow root. */
  body: readonly string[];
  /** Whatever lies in here was written by the sender; the outer parts of `body` unless said. */
  inBody?: string;
  /** Attribute of the message's root, or how else a message is told from others; the address of the page and its place unless said. */
  idOf?: string | ((root: Element, index: number, body: Element) => string | null);
  attachments?: {
    each: readonly string[];
    name?: readonly Way[];
    type?: readonly Way[];
    size?: readonly Way[];
  };
  /** "View entire message", "pictures are blocked": shown or not. */
  clipped?: readonly string[];
  imagesOff?: readonly string[];
  warnings?: Partial<Record<WebmailWarning, readonly string[]>>;
  /** Address of the mailbox that is signed in, anywhere on the page outside the bodies. */
  account?: readonly Way[];
  /** The banner goes before the first of these in the message; before the body unless said. */
  banner?: readonly string[];
  /** What shows that a message is open, beside `message` and `subject`. */
  traces?: readonly string[];
  /** What every message page of this webmail shows; sender, address and subject unless said. */
  expects?: readonly Piece[];
  /** Grade D: tried when nothing else finds a piece, and said to be unsure. */
  guesses?: Partial<PageFacts>;
  /** Anything that can't be said in selectors, laid over what they gave. */
  refine?: (reading: PageReading, message: { root: Element; body: Element }) => PageReading;
}

/** What an adapter may bring beside its facts. */
export type Extras = Partial<
  Pick<Adapter, 'matches' | 'partial' | 'rawSource' | 'rows' | 'listId' | 'bannerPlace'>
>;

const EXPECTED: readonly Piece[] = ['sender', 'address', 'subject'];

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

function readMessage(facts: WebmailFacts, inBody: string, root: Element, body: Element): PageReading {
  const { guesses = {} } = facts;
  const unsure: Piece[] = [];
  const orGuess = <T>(piece: Piece, sure: T[], guess: () => T[]): T[] => {
    if (sure.length > 0) return sure;
    const guessed = guess();
    if (guessed.length > 0) unsure.push(piece);
    return guessed;
  };
  const boxes = (ways: readonly MailboxFacts[] | undefined): PageMailbox[] =>
    mailboxes(root, ways ?? [], inBody);
  const around = (ways: readonly Way[] | undefined): string[] => nearest(root, ways ?? [], inBody);
  const inside = (ways: readonly Way[] | undefined): string[] => texts(root, ways ?? [], inBody);

  const from = orGuess('sender', boxes(facts.sender), () => boxes(guesses.sender));
  const [subject = ''] = orGuess('subject', around(facts.subject), () => around(guesses.subject));
  const [date] = orGuess('date', inside(facts.date), () => inside(guesses.date));
  const to = orGuess('recipients', boxes(facts.recipients), () => boxes(guesses.recipients));
  const replyTo = orGuess('reply_to', boxes(facts.replyTo), () => boxes(guesses.replyTo));
  const isShownIn = (selectors: readonly string[] | undefined): boolean =>
    selectors !== undefined && header(root, selectors, inBody).some(isShown);
  const reading: PageReading = {
    webmail: facts.id,
    from,
    // No row is no knowledge: most webmail hides what would say the same as the sender.
    replyTo: replyTo.length > 0 ? replyTo : undefined,
    to: to.length > 0 ? to : undefined,
    subject,
    date,
    html: body.innerHTML,
    attachments: facts.attachments && attachments(root, facts.attachments, inBody),
    clipped: isShownIn(facts.clipped),
    imagesBlocked: isShownIn(facts.imagesOff),
    unsure,
    warnings: (['phishing', 'unauthenticated'] as const).filter((one) => isShownIn(facts.warnings?.[one])),
    account: facts.account && accountOf(root.ownerDocument, facts.account, inBody),
  };
  const refined = facts.refine?.(reading, { root, body }) ?? reading;
  return { ...refined, missing: missingIn(refined, facts.expects ?? EXPECTED) };
}

function missingIn(reading: PageReading, expected: readonly Piece[]): Piece[] {
  const there: Record<Piece, boolean> = {
    sender: reading.from.length > 0,
    address: reading.from.some(({ address }) => address !== ''),
    subject: reading.subject !== '',
    date: Boolean(reading.date),
    recipients: (reading.to?.length ?? 0) > 0,
    reply_to: reading.replyTo !== undefined,
    attachments: reading.attachments !== undefined,
  };
  return expected.filter((piece) => !there[piece]);
}

function header(root: Element, selectors: readonly string[], inBody: string): Element[] {
  return firstMatches(root, selectors, inBody);
}

function selectorOf(way: Way): string {
  return way.split('->', 1)[0]?.trim() ?? '';
}

/** What a way takes of an element that it found. */
function taken(element: Element, way: Way): string {
  const attribute = way.split('->')[1]?.trim();
  return (attribute ? (element.getAttribute(attribute) ?? '') : textWithAlt(element)).trim();
}

/** What each way gives, in order of trust, without the empty. A way without a selector is of the element itself. */
function texts(element: Element, ways: readonly Way[], inBody: string): string[] {
  return ways.flatMap((way) => {
    const selector = selectorOf(way);
    const found = selector ? header(element, [selector], inBody) : [element];
    return found.map((one) => taken(one, way)).filter(Boolean);
  });
}

/** The same, going up from the message: what stands once a conversation, above its messages. */
function nearest(root: Element, ways: readonly Way[], inBody: string): string[] {
  for (let at: Element | null = root; at; at = at.parentElement) {
    const place = at;
    const found = ways.flatMap((way) =>
      header(place, [selectorOf(way)], inBody)
        .filter(isShown)
        .map((one) => taken(one, way)),
    );
    const filled = found.filter(Boolean);
    if (filled.length > 0) return filled;
  }
  return [];
}

function mailboxes(root: Element, facts: readonly MailboxFacts[], inBody: string): PageMailbox[] {
  for (const one of facts) {
    const found = header(root, one.each, inBody).map((element) => mailbox(element, one, inBody));
    const filled = found.filter(({ name, address }) => name !== '' || address !== '');
    if (filled.length > 0) return filled;
  }
  return [];
}

function mailbox(element: Element, { address, name }: MailboxFacts, inBody: string): PageMailbox {
  const shown = parseMailbox(textWithAlt(element));
  const found =
    address &&
    texts(element, address, inBody)
      .map(parseMailbox)
      .find((one) => one.address);
  const label = name && texts(element, name, inBody)[0];
  const at = (found ?? shown).address;
  const called = label ?? (found?.name || shown.name);
  return { name: called === at ? '' : called, address: at };
}

function attachments(
  root: Element,
  { each, name = [''], type = [], size = [] }: NonNullable<WebmailFacts['attachments']>,
  inBody: string,
): PageReading['attachments'] {
  return header(root, each, inBody).map((one) => ({
    name: texts(one, name, inBody)[0] ?? '',
    type: (texts(one, type, inBody)[0] ?? '').toLowerCase(),
    size: bytesOf(texts(one, size, inBody)[0] ?? ''),
  }));
}

/** `(~12 B)`, `3.4 KB`, `1,2 MB`. In bytes; undefined for units in other scripts. */
export function bytesOf(shown: string): number | undefined {
  const [, figure, unit] = /(\d{1,9}(?:[.,]\d{1,3})?)\s?(B|K|KB|M|MB|GB)\b/i.exec(shown) ?? [];
  if (!figure || !unit) return undefined;
  return Math.round(Number(figure.replace(',', '.')) * 1024 ** 'BKMG'.indexOf(unit.charAt(0).toUpperCase()));
}

function accountOf(document: Document, ways: readonly Way[], inBody: string): string | undefined {
  for (const way of ways) {
    const found = allIn(document, selectorOf(way)).filter((one) => !one.closest(inBody));
    const address = found.map((one) => addressIn(taken(one, way))).find(Boolean);
    if (address) return address;
  }
  return undefined;
}

/** The first word with an @ and a dot after it: page titles and labels have more words around it. */
function addressIn(text: string): string | undefined {
  const tokens = text.split(/[\s<>()[\],;:"]+/);
  return tokens.find((one) => one.indexOf('@') > 0 && one.indexOf('.', one.indexOf('@')) > 0);
}
