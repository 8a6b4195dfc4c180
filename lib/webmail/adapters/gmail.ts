import type { Adapter, OpenMessage, PageReading } from '../adapter';
import { allIn, firstMatches, isShown, textWithAlt } from '../safeDom';
import { parseMailbox } from '../parseMailbox';

/** What Gmail's page is known by; fallbacks in order. Class names are Gmail's own and have held for years. */
const SELECTORS = {
  /** An expanded message. */
  root: [
    'div.adn.ads[data-message-id]',
    'div.adn[data-message-id]',
    'div.adn[data-legacy-message-id]',
    '[role="listitem"] div.adn',
  ],
  body: ['.ii.gt .a3s', '.a3s', '.ii.gt'],
  /** Whatever lies in here was written by the sender. */
  inBody: '.a3s, .ii.gt',
  collapsed: '.kv, .kQ, .kx',
  sender: ['span.gD[email]', 'h3.iw span[email]', '.cf.ix span[email]', '.iw span[email]'],
  senderText: ['span.go'],
  recipients: ['.hb span[email]', 'span.g2[email]'],
  subject: ['h2.hP', 'h2[data-thread-perm-id]', 'h2[data-legacy-thread-id]'],
  date: ['.gH .gK .g3', '.g3[title]'],
  attachments: ['.hq.gt .aQH span.aZo', 'span.aZo[download_url]'],
  attachmentName: '.aV3',
  imagesOff: ['div.ado'],
  /** Gmail's "view entire message"; a sender who forges it only makes less be taken for granted. */
  clipped: '.iX a[href*="view=lg"]',
};

/** A raw message; a log-in page is text/html. */
const RAW_TYPES = ['message/rfc822', 'text/plain', 'application/octet-stream'];

const gmail: Adapter = {
  id: 'gmail',
  name: 'Gmail',
  hosts: ['mail.google.com'],
  origins: ['https://mail.google.com'],
  mark: [...SELECTORS.root, ...SELECTORS.subject, ...SELECTORS.body].join(', '),
  // The host is Gmail's alone: nothing is recognised elsewhere, so that no page can pass for it.
  matches: () => false,
  messages(document) {
    for (const selector of SELECTORS.root) {
      const roots = allIn(document, selector).filter(isMessageRoot);
      if (roots.length > 0) return roots.flatMap((root, index) => openMessage(root, index) ?? []);
    }
    return [];
  },
  traces: (document) =>
    [...SELECTORS.root, ...SELECTORS.subject].flatMap((one) => allIn(document, one).filter(isMessageRoot)),
  bannerPlace(message) {
    const container = message.body.closest('.ii.gt') ?? message.body;
    return container.parentElement ? { parent: container.parentElement, before: container } : null;
  },
  rawSource(message) {
    const hex = legacyId(message.root);
    const location = message.root.ownerDocument.location;
    if (!hex || !location) return null;
    // The account's number, or the delegated mailbox, is in the path: another one would be another mailbox.
    const path = /^\/mail\/(?:b\/[^/]{1,200}\/)?u\/\d{1,3}\//.exec(location.pathname)?.[0] ?? '/mail/u/0/';
    return { url: `${path}?view=att&th=${hex}&attid=0&disp=comp&safe=1&zw`, types: RAW_TYPES };
  },
};

export default gmail;

function isMessageRoot(element: Element): boolean {
  return !element.closest(SELECTORS.inBody) && !element.closest(SELECTORS.collapsed) && isShown(element);
}

function openMessage(root: Element, index: number): OpenMessage | null {
  const body = bodyOfMessage(root);
  // A collapsed message has no body, or hides it.
  if (!body || !isShown(body)) return null;
  const id =
    root.getAttribute('data-message-id')?.replace(/^#/, '') || root.getAttribute('data-legacy-message-id');
  return { id: id || `at-${index}`, root, body, read: () => read(root, body) };
}

function bodyOfMessage(root: Element): Element | null {
  for (const selector of SELECTORS.body) {
    // Outermost only: an `.a3s` inside another was written by the sender.
    const found = [...root.querySelectorAll(selector)].filter((one) => !one.parentElement?.closest('.a3s'));
    const body = found.find((one) => one.hasChildNodes()) ?? found[0];
    if (body) return body;
  }
  return null;
}

function read(root: Element, body: Element): PageReading {
  const header = (selectors: readonly string[]) => firstMatches(root, selectors, SELECTORS.inBody);
  const attachments = header(SELECTORS.attachments);
  return {
    webmail: 'gmail',
    from: sender(header),
    // Reply-To is in the details box alone, in a row told from the others only by a translated label.
    replyTo: undefined,
    to: header(SELECTORS.recipients).map(mailbox),
    subject: subject(root),
    date: header(SELECTORS.date)[0]?.getAttribute('title') ?? undefined,
    html: body.innerHTML,
    attachments: attachments.map((one) => ({
      name: one.querySelector(SELECTORS.attachmentName)?.textContent?.trim() ?? '',
      type: (one.getAttribute('download_url') ?? '').split(':', 1)[0]?.toLowerCase() ?? '',
    })),
    clipped: root.querySelector(SELECTORS.clipped) !== null,
    imagesBlocked: header(SELECTORS.imagesOff).some(isShown),
  };
}

function sender(header: (selectors: readonly string[]) => Element[]): PageReading['from'] {
  const element = header(SELECTORS.sender)[0];
  if (element) return [mailbox(element)];
  const shown = header(SELECTORS.senderText)[0]?.textContent ?? '';
  return shown.includes('@') ? [parseMailbox(shown)] : [];
}

function mailbox(element: Element): { name: string; address: string } {
  const address = element.getAttribute('email') ?? '';
  const name = element.getAttribute('name') ?? textWithAlt(element).trim();
  return { name: name === address ? '' : name, address };
}

/** The subject stands once a thread, above its messages: the nearest one going up from the message. */
function subject(root: Element): string {
  for (let at: Element | null = root; at; at = at.parentElement) {
    const found = firstMatches(at, SELECTORS.subject, SELECTORS.inBody).find(isShown);
    if (found) return textWithAlt(found).trim();
  }
  return '';
}

/** `msg-f:<decimal>` is the same number as the older hexadecimal id; `msg-a:` has none until Gmail gives it one. */
function legacyId(root: Element): string | null {
  const hex = root.getAttribute('data-legacy-message-id') ?? '';
  if (/^[0-9a-f]{8,20}$/.test(hex)) return hex;
  const decimal = /msg-f:(\d{8,25})$/.exec(root.getAttribute('data-message-id') ?? '')?.[1];
  return decimal ? BigInt(decimal).toString(16) : null;
}
