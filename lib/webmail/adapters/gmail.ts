import type { OpenMessage, PageReading, RawSourceRequest } from '../adapter';
import { adapterOf, placeBefore } from '../adapterOf';
import { tagOf, titleOf } from '../safeDom';
import type { MailboxFacts } from '../facts';
import { header, mailboxes } from '../ways';

/** The print view has every message of the thread, its header as text. No mail can be a child of the page's body. */
const PRINTED = 'body > .bodycontainer > .maincontent > table.message';
/** In a message of it; in no other, since those are no tables. */
const ROW = ':scope > tbody > tr';

/** Whatever lies in here was written by the sender. */
const IN_BODY = `.a3s, .ii.gt, ${PRINTED} > tbody > tr:last-child`;

const person = (...each: string[]): MailboxFacts => ({ each, address: ['-> email'], name: ['-> name'] });

/** A raw message; a log-in page is text/html. */
const RAW_TYPES = ['message/rfc822', 'text/plain', 'application/octet-stream'];

/** Class names are Gmail's own and have held for years; they are the same in the preview pane and a window of its own. */
export default adapterOf(
  {
    id: 'gmail',
    name: 'Gmail',
    hosts: ['mail.google.com'],
    origins: ['https://mail.google.com'],
    // The host is Gmail's alone: no marks, so that no page elsewhere can pass for it.
    message: [
      'div.adn.ads[data-message-id]',
      'div.adn[data-message-id]',
      'div.adn[data-legacy-message-id]',
      '[role="listitem"] div.adn',
      PRINTED,
    ],
    collapsed: '.kv, .kQ, .kx',
    // The print view's goes first: a mail may hold all others.
    body: [`${ROW}:last-child > td > table`, '.ii.gt .a3s', '.a3s', '.ii.gt'],
    inBody: IN_BODY,
    idOf: (root) => root.getAttribute('data-message-id') || root.getAttribute('data-legacy-message-id'),
    sender: [
      person('h3.iw span.gD[email]', 'span.gD[email]', 'h3.iw span[email]', '.cf.ix span[email]'),
      { each: ['span.go', `${ROW}:first-child > td:first-child`] },
    ],
    recipients: [person('.hb span[email]', 'span.g2[email]')],
    subject: [
      'h2.hP',
      'h2[data-thread-perm-id]',
      'h2[data-legacy-thread-id]',
      '.maincontent > table:first-child b',
    ],
    date: ['.gH .gK .g3 -> title', '.g3[title] -> title', `${ROW}:first-child > td + td`],
    attachments: {
      each: ['.hq.gt .aQH span.aZo', 'span.aZo[download_url]'],
      name: ['.aV3'],
      type: ['-> download_url'],
      size: ['.SaH2Ve'],
    },
    imagesOff: ['div.ado'],
    account: [
      'a[href^="https://accounts.google."][aria-label*="@"] -> aria-label',
      'a[href^="https://myaccount.google."][aria-label*="@"] -> aria-label',
    ],
    expects: ['sender', 'address', 'subject', 'date'],
    list: {
      rows: 'tr.zA',
      id: '[data-legacy-last-message-id] -> data-legacy-last-message-id',
      before: ['.bog'],
    },
    refine,
  },
  {
    bannerPlace: ({ body }) => placeBefore(body.closest('.ii.gt') ?? body),
    listId: ({ root }) => legacyId(root),
    rawSource,
  },
);

function refine(reading: PageReading, { root }: { root: Element }): PageReading {
  const isPrinted = tagOf(root) === 'table';
  const replyTo = replyToIn(root, reading);
  return {
    ...reading,
    from: reading.from.slice(0, 1),
    replyTo,
    unsure: replyTo ? ['reply_to'] : [],
    attachments: isPrinted
      ? undefined
      : reading.attachments?.map((one) => ({ ...one, type: one.type.split(':', 1)[0] ?? '' })),
    // "View entire message" stands in the body: a sender who forges it only makes less be taken for granted.
    clipped: root.querySelector('.iX a[href*="view=lg"]') !== null,
    // The print view's title ends with the subject, which is the sender's.
    account: reading.account ?? (isPrinted ? undefined : accountIn(titleOf(root.ownerDocument))),
  };
}

/**
 * The box of details is in the page once the user has opened it. Its labels are translated, its rows come as From,
 * Reply-To, To: the second is Reply-To if it has nobody in it whom the message says that it goes to.
 */
function replyToIn(root: Element, { from, to = [] }: PageReading): PageReading['replyTo'] {
  const [first, second] = header(root, ['.ajC tr.ajv'], IN_BODY)
    .map((row) => mailboxes(row, [person('.gL [email]')], IN_BODY))
    .filter((one) => one.length > 0);
  const others = [...from, ...to].map(({ address }) => address);
  const isReplyTo = to.length > 0 && first?.[0]?.address === from[0]?.address;
  return isReplyTo && !second?.some(({ address }) => others.includes(address)) ? second : undefined;
}

/** `Subject - reader@mail.example - Gmail`. */
function accountIn(title: string): string | undefined {
  const address = title.split(' - ').at(-2)?.trim();
  return address && /^[^\s@]+@[^\s@]+$/.test(address) ? address : undefined;
}

function rawSource({ root }: OpenMessage): RawSourceRequest | null {
  const hex = legacyId(root);
  if (!hex) return null;
  // The account's number, or the delegated mailbox, is in the path: another one would be another mailbox.
  const path = /^\/mail\/(?:b\/[^/]{1,200}\/)?u\/\d{1,3}\//.exec(root.ownerDocument.location.pathname)?.[0];
  return {
    url: `${path ?? '/mail/u/0/'}?view=att&th=${hex}&attid=0&disp=comp&safe=1&zw`,
    types: RAW_TYPES,
  };
}

/** `msg-f:<decimal>` is the same number as the older hexadecimal id; `msg-a:` has none until Gmail gives it one. */
function legacyId(root: Element): string | null {
  const hex = root.getAttribute('data-legacy-message-id') ?? '';
  if (/^[0-9a-f]{8,20}$/.test(hex)) return hex;
  const decimal = /msg-f:(\d{8,25})$/.exec(root.getAttribute('data-message-id') ?? '')?.[1];
  return decimal ? BigInt(decimal).toString(16) : null;
}
