import type { Adapter, ListRow, OpenMessage, PageReading, Piece, RawSourceRequest } from '../adapter';
import { allIn, bodyOf, firstMatches, isShown, textWithAlt } from '../safeDom';
import { parseMailbox } from '../parseMailbox';
import { plainText } from '../plainText';
import { bytesOf } from '../readMessage';

/**
 * Roundcube 1.6 in its skins elastic, larry and classic; the same marks in the preview pane (a frame, read by
 * itself), the full page and the new window. One message a document. Measured on a live server.
 */
const SELECTORS = {
  body: ['#messagebody'],
  inBody: '#messagebody',
  htmlPart: '.message-htmlpart',
  plainPart: '.message-part',
  textPart: '.message-htmlpart, .message-part',
  from: ['table.header-headers td.header.from', 'table.headers-table td.header.from', 'td.header.from'],
  replyTo: ['td.header.replyto'],
  to: ['td.header.to'],
  date: ['td.header.date'],
  entry: '.adr',
  address: 'a.rcmContactAddress, span.rcmContactAddress',
  /** larry's preview pane has h3, classic a row of the table. */
  subject: ['#message-header h2.subject', 'h2.subject', 'h3.subject', 'td.header.subject'],
  /** Not part of the subject: the label for screen readers, the button that opens a window. */
  notSubject: '.voice, a.extwin, .flag-icon',
  attachments: ['#attachment-list > li'],
  attachmentName: '.attachment-name',
  attachmentSize: '.attachment-size',
  objects: ['#message-objects'],
  imagesOff: ['#remote-objects-message'],
  attachmentLink: ['#attachment-list a[href*="_token="]'],
  /** A row's own id says the same, but not in which mailbox: a search goes through several. */
  rowLink: '#messagelist tbody tr td.subject a[href*="_uid="]',
  traces: ['#messagebody', '#messageheader', '#message-header', 'td.header.from'],
};

/** Both forms of the raw view are text/plain; a log-in or error page is text/html. */
const RAW_TYPES = ['text/plain', 'message/rfc822', 'application/octet-stream'];

const roundcube: Adapter = {
  id: 'roundcube',
  name: 'Roundcube',
  hosts: [],
  origins: [],
  mark: SELECTORS.traces.join(', '),
  matches: (document) => allIn(document, 'script:not([src])').some((one) => isOwnScript(one)),
  messages(document) {
    const root = bodyOf(document);
    const body = root && firstMatches(root, SELECTORS.body, `${SELECTORS.inBody} *`)[0];
    if (!root || !body) return [];
    return [{ id: messageId(document), root, body, read: () => read(root, body) }];
  },
  traces: (document) => SELECTORS.traces.flatMap((one) => allIn(document, one)),
  bannerPlace(message) {
    const objects = header(message.root, SELECTORS.objects)[0];
    if (objects) return { parent: objects, before: objects.firstChild };
    return message.body.parentElement ? { parent: message.body.parentElement, before: message.body } : null;
  },
  rawSource,
  rows: (document) => allIn(document, SELECTORS.rowLink).filter(isOutside).flatMap(row),
};

export default roundcube;

/** Nothing in the body is the page's, such as a row of a list with the number of another message. */
function isOutside(element: Element): boolean {
  return !element.closest(SELECTORS.inBody);
}

/** `rcmail` is a global of the page and not to be seen from here; its set-up stands in an inline script. */
function isOwnScript(script: Element): boolean {
  return isOutside(script) && (script.textContent ?? '').includes('rcmail.set_env(');
}

function header(root: Element, selectors: readonly string[]): Element[] {
  return firstMatches(root, selectors, SELECTORS.inBody);
}

/** `_uid` and `_mbox` name the message in every view, whatever the path. */
function messageId(document: Document): string {
  return idIn(document.location?.search ?? '');
}

function idIn(search: string): string {
  const query = new URLSearchParams(search);
  return `${query.get('_mbox') ?? ''}/${query.get('_uid') ?? ''}`;
}

/** In the link: it fills its line in larry and classic, so that what stands before it would make one more. */
function row(link: Element): ListRow[] {
  const search = (link.getAttribute('href') ?? '').split('?', 2)[1];
  return search ? [{ id: idIn(search), place: { parent: link, before: link.firstChild } }] : [];
}

function read(root: Element, body: Element): PageReading {
  const replyTo = header(root, SELECTORS.replyTo)[0];
  const to = header(root, SELECTORS.to)[0];
  const isHtml = body.querySelector(SELECTORS.htmlPart) !== null;
  const subject = header(root, SELECTORS.subject)[0];
  const from = header(root, SELECTORS.from)[0];
  const missing: Piece[] = [];
  if (!from) missing.push('sender', 'address');
  if (!subject) missing.push('subject');
  const { search } = root.ownerDocument.location;
  return {
    webmail: 'roundcube',
    from: mailboxes(from),
    // Roundcube hides the row when it would say the same as From: no row, nothing known.
    replyTo: replyTo && mailboxes(replyTo),
    to: to && mailboxes(to),
    subject: subject ? subjectText(subject) : '',
    date: header(root, SELECTORS.date)[0]?.textContent?.trim() || undefined,
    html: isHtml ? bodyHtml(body) : '',
    text: isHtml ? undefined : bodyText(body),
    // On paper there is no list of them.
    attachments: search.includes('_action=print')
      ? undefined
      : header(root, SELECTORS.attachments).map(attachment),
    imagesBlocked: header(root, SELECTORS.imagesOff).some(isShown),
    missing,
    account: accountIn(root.ownerDocument),
  };
}

/**
 * One entry is a link that has the address in its title, or plain text when Roundcube could not make sense of
 * the address (no dot in the domain, a trailing blank, letters outside ASCII): 69 of 200 real mails had one.
 */
function mailboxes(cell: Element | undefined): { name: string; address: string }[] {
  if (!cell) return [];
  const entries = [...cell.querySelectorAll(SELECTORS.entry)].filter((one) => one.closest('td') === cell);
  const parsed = (entries.length > 0 ? entries : [cell]).map((entry) => {
    const link = entry.querySelector(SELECTORS.address);
    if (!link) return parseMailbox(entry.textContent ?? '');
    const address = link.getAttribute('title') || (link.getAttribute('href') ?? '').replace(/^mailto:/i, '');
    const name = (link.textContent ?? '').trim();
    return { name: name === address ? '' : name, address };
  });
  return parsed.filter((one) => one.name !== '' || one.address !== '');
}

function subjectText(element: Element): string {
  const copy = element.ownerDocument.importNode(element, true);
  for (const extra of copy.querySelectorAll(SELECTORS.notSubject)) extra.remove();
  return textWithAlt(copy).trim();
}

/** The parts of text. Beside them Roundcube puts the pictures that are attached, with words of its own. */
function bodyHtml(body: Element): string {
  const parts = [...body.children].filter((one) => one.matches(SELECTORS.textPart));
  return (parts.length > 0 ? parts : [body]).map((one) => one.innerHTML).join('\n');
}

function bodyText(body: Element): string {
  const parts = [...body.querySelectorAll(SELECTORS.plainPart)];
  return (parts.length > 0 ? parts : [body]).map(plainText).join('\n');
}

function attachment(item: Element): { name: string; type: string; size?: number } {
  // The class is the type's two words, from the mail: data here, never used as a class.
  const [kind, subtype] = (item.getAttribute('class') ?? '').split(' ');
  const name = item.querySelector(SELECTORS.attachmentName) ?? item.querySelector('a');
  return {
    name: name?.textContent?.trim() ?? '',
    type: kind && subtype ? `${kind}/${subtype}`.toLowerCase() : '',
    size: bytesOf(item.querySelector(SELECTORS.attachmentSize)?.textContent ?? ''),
  };
}

/**
 * `viewsource` with `_save` and the session's token gives the message exact to the byte; without them the
 * answer has lost trailing blanks and the line ends.
 */
function rawSource(message: OpenMessage): RawSourceRequest | null {
  const document = message.root.ownerDocument;
  const query = new URLSearchParams(document.location?.search ?? '');
  const uid = query.get('_uid');
  if (!uid) return null;
  const wanted = new URLSearchParams({
    _task: 'mail',
    _action: 'viewsource',
    _uid: uid,
    _mbox: query.get('_mbox') ?? 'INBOX',
  });
  const path = document.location.pathname;
  const plain: RawSourceRequest = { url: `${path}?${wanted.toString()}`, types: RAW_TYPES };
  const token = sessionToken(message.root, document);
  if (!token) return plain;
  wanted.set('_save', '1');
  wanted.set('_token', token);
  return { url: `${path}?${wanted.toString()}`, types: RAW_TYPES, fallback: plain };
}

function sessionToken(root: Element, document: Document): string | null {
  const token = setUp(document, /"request_token":"([^"\\]{1,100})"/);
  if (token) return token;
  const link = header(root, SELECTORS.attachmentLink)[0]?.getAttribute('href') ?? '';
  return /[?&]_token=(\w{1,100})/.exec(link)?.[1] ?? null;
}

/** Some servers have log-in names that are no addresses. */
function accountIn(document: Document): string | undefined {
  const name = setUp(document, /"username":"([^"\\]{1,300})"/);
  return name?.includes('@') ? name : undefined;
}

/** From the page's own set-up. What senders wrote stands there too, with its quotation marks escaped (JSON). */
function setUp(document: Document, pattern: RegExp): string | undefined {
  const scripts = allIn(document, 'script:not([src])').filter(isOwnScript);
  return scripts.map((one) => pattern.exec(one.textContent ?? '')?.[1]).find(Boolean);
}
