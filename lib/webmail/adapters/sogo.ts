import { adapterOf } from '../adapterOf';
import type { OpenMessage, PageReading, RawSourceRequest } from '../adapter';
import { plainText } from '../plainText';
import { allBelow, allIn } from '../safeDom';

/** What the server makes of HTML and plain text. The other parts of `.msg-body` are SOGo's own: cards of attachments. */
const PART = '.sg-mail-part[ng-bind-html]';
const PLAIN = '.mailer_plaincontent';

/**
 * SOGo 5: beside the list, and in a window of its own. One message at a time, in the page itself. Its template
 * leaves the names of its own variables in the page, and they say best what is what. Measured on a live server.
 */
export default adapterOf(
  {
    id: 'sogo',
    name: 'SOGo',
    hosts: [],
    marks: ['body[ng-app="SOGo.MailerUI"]'],
    message: ['#detailView > .sg-reversible', '#detailView:has(.msg-body)'],
    body: ['.msg-body'],
    // What the server makes of a mail, should the part around it be called otherwise one day.
    inBody: `${PART}, .mailer_htmlcontent, ${PLAIN}`,
    idOf,
    sender: [
      {
        each: [
          'div:has(> [ng-bind$="message.from[0].email"])',
          '.pseudo-input-container--compact:not(.msg-recipients *) div:has(> a.md-caption)',
        ],
        address: ['a'],
        name: ['span'],
      },
    ],
    recipients: [{ each: ['[ng-model$="message.to"] md-chip-template'] }],
    subject: ['h5[ng-bind$="message.subject"]', 'h5.sg-md-headline'],
    date: ['time.msg-date'],
    attachments: {
      each: ['.msg-attachment-link md-card', '.msg-attachment-image md-card'],
      name: ['p.md-caption -> title'],
      size: ['.sg-attachment-size'],
    },
    imagesOff: ['[ng-show$="message.$hasUnsafeContent"]'],
    account: ['[ng-bind$="activeUser.email"]'],
    refine: (reading, { root, body }) => ({
      ...reading,
      ...bodyParts(body),
      from: reading.from.map(sender),
      account: reading.account ?? accountIn(root.ownerDocument),
    }),
  },
  { rawSource },
);

/**
 * The address of the page when this element came into it: the page's own address is a step ahead of what the page
 * shows, and each message has an element of its own.
 */
function idOf(root: Element): string {
  const id = known.get(root) ?? root.ownerDocument.location.hash;
  known.set(root, id);
  return id;
}

const known = new WeakMap<Element, string>();

/** All text that the sender wrote, in HTML unless there is plain text alone. */
function bodyParts(body: Element): Pick<PageReading, 'html' | 'text' | 'clipped'> {
  const parts = allBelow(body, PART);
  // SOGo shows nothing at all of some mails whose parts are nested against the rules.
  const shown = allBelow(body, `${PLAIN}, .mailer_htmlcontent`);
  const clipped = shown.every((one) => !one.textContent?.trim() && !one.querySelector('img'));
  const isPlain = parts.length > 0 && parts.every((one) => one.firstElementChild?.matches(PLAIN));
  if (isPlain) return { html: '', text: parts.map(plainText).join('\n'), clipped };
  // Pictures that are held back keep their address under another name.
  const html = parts.map((one) => one.innerHTML.replaceAll(' unsafe-src="', ' src="')).join('\n');
  return { html, clipped };
}

/** What the mail server says where it can make nothing of the address. */
function sender({ name, address }: PageReading['from'][number]): PageReading['from'][number] {
  return {
    name,
    address: /^MISSING_MAILBOX@|@(?:MISSING_DOMAIN|\.MISSING-HOST-NAME\.)$/.test(address) ? '' : address,
  };
}

/** A window of its own shows no account; its set-up names it. */
function accountIn(document: Document): string | undefined {
  const scripts = allIn(document, 'script:not([src])').filter((one) => !one.closest(PART));
  return scripts.map((one) => /UserEmail = '([^']{1,300})'/.exec(one.textContent ?? '')?.[1]).find(Boolean);
}

/**
 * `#!/Mail/0/INBOX%252Fsub/57`, with `virtual/` before the folder in a search. What SOGo does to the names of
 * folders: Message.service.js, $absolutePath, and String.asCSSIdentifier. The mail's own address gives its bytes as
 * they are, line ends apart (SOGoMailObject.m, GETAction); `export` reads them as Latin-1 and writes UTF-8
 * (contentAsString), and without the token the server refuses it.
 */
function rawSource({ id, root: { ownerDocument } }: OpenMessage): RawSourceRequest | null {
  const [, account, folder, uid] = /^!\/Mail\/(\d+)\/(?:virtual\/)?([^/]+)\/(\d+)$/.exec(id) ?? [];
  // A picture named "cookie" in a mail takes the place of the document's own.
  const cookies = Reflect.get(Document.prototype, 'cookie', ownerDocument);
  const token = cookies
    .split('; ')
    .find((one) => one.startsWith(TOKEN))
    ?.slice(TOKEN.length);
  if (!account || !folder || !uid || !token) return null;
  const { pathname } = ownerDocument.location;
  const folders = decoded(folder)
    .split('/')
    .map((one) => `folder${encodeURIComponent(asIdentifier(one))}`)
    .join('/');
  const url = `${pathname.slice(0, pathname.lastIndexOf('/') + 1)}${account}/${folders}/${uid}`;
  const asked = { types: RAW_TYPES, headers: { 'X-XSRF-TOKEN': decodeURIComponent(token) } };
  return { ...asked, url, fallback: { ...asked, url: `${url}/export`, recoded: true } };
}

const RAW_TYPES = ['message/rfc822', 'text/plain', 'application/octet-stream'];
const TOKEN = 'XSRF-TOKEN=';

/** SOGo encodes once or twice, depending on where the user comes from. */
function decoded(folder: string): string {
  const once = decodeURIComponent(folder);
  try {
    return decodeURIComponent(once);
  } catch {
    // The folder's own name has a % in it.
    return once;
  }
}

const SIGNS: Record<string, string> = {
  _: '_U_', '.': '_D_', '#': '_H_', '@': '_A_', '*': '_S_', ':': '_C_', ',': '_CO_', ' ': '_SP_', "'": '_SQ_', '&': '_AM_', '+': '_P_',
}; // prettier-ignore

function asIdentifier(name: string): string {
  return name.replace(/[_.#@*:, '&+]/g, (sign) => SIGNS[sign] ?? sign).replace(/^(?=\d)/, '_');
}
