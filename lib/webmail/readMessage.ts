import type { PageReading, Piece } from './adapter';
import type { MailboxFacts, Way, WebmailFacts } from './facts';
import { addressIn, type PageMailbox } from './parseMailbox';
import { allBelow, allIn, isShown } from './safeDom';
import { header, mailboxes, nearest, selectorOf, taken, texts } from './ways';

const EXPECTED: readonly Piece[] = ['sender', 'address', 'subject'];

/** Reads one message by the facts of its webmail. @param inBody whatever fits it was written by the sender */
export function readMessage(facts: WebmailFacts, inBody: string, root: Element, body: Element): PageReading {
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
  const missing = missingIn(refined, facts.expects ?? EXPECTED).filter(
    // What stands in its place and says nothing, such as a subject that is empty, is no change of the page.
    (piece) => missingIn(reading, [piece]).length > 0 && !(piece === 'subject' && isIn(root, facts.subject)),
  );
  return { ...refined, missing };
}

function isIn(root: Element, ways: readonly Way[]): boolean {
  return ways.some((way) => allBelow(root, selectorOf(way)).length > 0);
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

/** `(~12 B)`, `3.4 KB`, `1,2 MB`, `12 KiB`. In bytes; undefined for units in other scripts. */
export function bytesOf(shown: string): number | undefined {
  const [, figure, unit] = /(\d{1,9}(?:[.,]\d{1,3})?)\s?(B|K|M|[KMG]i?B)\b/i.exec(shown) ?? [];
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
