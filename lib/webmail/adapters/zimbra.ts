import type { OpenMessage, PageReading, RawSourceRequest } from '../adapter';
import { adapterOf, placeBefore } from '../adapterOf';
import { allIn, hostOf } from '../safeDom';
import { header, texts } from '../ways';

const IN_BODY = '[id$="__body"]';

/** Bubbles, where a zimlet makes them, else the text of the cell. */
const inRow = (row: string): string[] => [`${row} .addrBubble`, `${row} .LabelColValue`, row];
/** The first row of an expanded message in a conversation has no other mark than its place. */
const CAPSULE_FROM =
  ':scope > div:first-child > table tr:first-child > .LabelColValue:not(.SubjectCol, .DateCol) > span:first-child';

/**
 * Zimbra's classic client, after its own source (Zimbra/zm-web-client, templates/mail/Message.template). Row ids end
 * in the row's label: `_from` in every language, the others in English. A Reply-To row is there only when it
 * differs from the sender. The modern client has no public source.
 */
export default adapterOf(
  {
    id: 'zimbra',
    name: 'Zimbra',
    hosts: [],
    // launchZCS.jsp and the windows of its own; a mail has no <head> in the page.
    marks: ['html > head > link[href*="dwt,msgview,"]'],
    message: ['.ZmMailMsgView, .ZmMailMsgCapsuleView.Expanded', '[id$="__MSG"]:has(.MsgHeaderTable)'],
    // Views in other tabs of the client are moved out of sight (Dwt.LOC_NOWHERE).
    collapsed: '.ZmMailMsgCapsuleView.Collapsed, [style*="-10000px"]',
    closed: '.ZmMailMsgCapsuleView.Collapsed:not([style*="-10000px"] *)',
    body: [`${IN_BODY}:not(.MsgBody *) > iframe >>> body`, `${IN_BODY}:not(.MsgBody *) > .MsgBody`],
    inBody: IN_BODY,
    // One view shows one message after the other.
    idOf: (root) =>
      `${root.id} ${numberOf(root) ?? texts(root, ['.DateCol', '.SubjectCol'], IN_BODY).join(' ')}`,
    sender: [
      // Sent for someone else: From is whom it was sent for, and the first cell has the Sender.
      { each: ['td[id$="_obo"] .addrBubble', 'td[id$="_obo"]'] },
      { each: ['td[id$="_from"] .addrBubble', 'td[id$="_from"]', CAPSULE_FROM] },
    ],
    replyTo: [{ each: inRow('tr[id$="_reply to"]') }],
    recipients: [{ each: inRow('tr[id$="_to"]:not([id$="reply to"])') }],
    subject: ['.SubjectCol', '.Conv2Header .subject'],
    date: ['.DateCol -> title', '.DateCol'],
    attachments: { each: ['a[id$="_main"][href*="part="]', 'a.AttLink[href*="part="]:not([href*="disp="])'] },
    // In a conversation, what is quoted is left out of the page.
    clipped: ['a[id$="_showQuotedText"]'],
    imagesOff: ['.DisplayImages'],
    refine: (reading) => ({ ...reading, to: known(reading.to), replyTo: known(reading.replyTo) }),
  },
  {
    rawSource,
    bannerPlace({ root, body }) {
      const place = hostOf(body, root.ownerDocument)?.closest(IN_BODY);
      return place ? placeBefore(place) : null;
    },
  },
);

/** Shown by their names alone, as a user may have it, nothing is known of who they are. */
function known(shown: PageReading['to']): PageReading['to'] {
  return shown?.some(({ address }) => address) ? shown : undefined;
}

/** A conversation names its messages; else the links to the attachments do, else the one row that is chosen. */
function numberOf(root: Element): string | null {
  const own = /MSGC(-?\d{1,15})$/.exec(root.id)?.[1];
  if (own) return own;
  const links = header(root, ['.MessageHeaderAttachments a[href*="part="]'], IN_BODY);
  const linked = links.map((one) => /[?&]id=(\d{1,15})(?:&|$)/.exec(one.getAttribute('href') ?? '')?.[1]);
  if (linked[0]) return linked[0];
  const chosen = allIn(root.ownerDocument, '.Row-selected[id^="zli__TV"]').filter(
    (one) => !one.closest(IN_BODY),
  );
  const [row] = chosen;
  return row && chosen.length === 1 && root.id.startsWith('zv__TV')
    ? (/__(\d{1,15})$/.exec(row.id)?.[1] ?? null)
    : null;
}

/** "Show original" (ZmMailListController): the home servlet gives the message as text. */
function rawSource({ root }: OpenMessage): RawSourceRequest | null {
  const number = numberOf(root);
  return number
    ? { url: `/service/home/~/?auth=co&view=text&id=${number}`, types: ['text/plain', 'message/rfc822'] }
    : null;
}
