import type { OpenMessage, PageReading, RawSourceRequest } from '../adapter';
import { adapterOf } from '../adapterOf';
import { texts } from '../ways';

const IN_BODY = 'iframe.message-frame, #mail-content';

/** The API's address and the route to a message carry its number in the database. */
const NUMBER = /\/(?:messages|thread)\/(\d{1,15})(?:[/?#]|$)/;
/** In a folder of its own, with or without index.php: whatever stands before belongs to the address. */
const APP = /^.*?\/apps\/mail(?=\/|$)/;

/**
 * Nextcloud Mail, after its own source (nextcloud/mail, src/components). Recipients stand once for the whole
 * thread, and Reply-To nowhere.
 */
export default adapterOf(
  {
    id: 'nextcloud',
    name: 'Nextcloud Mail',
    hosts: [],
    // The attribute is the server's: no mail has a <head> of its own in the page.
    marks: ['html > head[data-requesttoken]', '.app-mail'],
    message: ['#mail-message .envelope--expanded', '.envelope.envelope--expanded'],
    closed: '#mail-message .envelope:not(.envelope--expanded)',
    body: ['iframe.message-frame >>> body', '#mail-content'],
    inBody: IN_BODY,
    idOf: (root) => numberOf(root),
    sender: [{ each: ['.envelope__header .sender', '.sender'], address: ['.sender__email'], name: [''] }],
    subject: ['#mail-thread-header-fields h2 -> title', '#mail-thread-header-fields h2'],
    date: ['.timestamp -> data-timestamp', '.timestamp -> title'],
    attachments: {
      each: ['.mail-message-attachments .attachment'],
      name: ['.attachment-name'],
      size: ['.attachment-size'],
    },
    imagesOff: ['#mail-message-has-blocked-content'],
    warnings: { phishing: ['.phishing-warning'], unauthenticated: ['.invalid-signature-warning'] },
    banner: ['.mail-message-body'],
    refine: (reading, { root }) => readable(reading, root),
  },
  { rawSource },
);

/** The name stands before the address in one element; the time is in milliseconds. */
function readable(reading: PageReading, root: Element): PageReading {
  const from = reading.from.map(({ name, address }) => ({
    name: name.endsWith(address) ? name.slice(0, name.length - address.length).trim() : name,
    address,
  }));
  const { date = '' } = reading;
  // A message of another subject in the same thread.
  const [own] = texts(root, ['.envelope__header .subline:not(:has(.preview))'], IN_BODY);
  return {
    ...reading,
    subject: own ?? reading.subject,
    from: from.map((one) => (one.name === one.address ? { ...one, name: '' } : one)),
    date: /^\d{10,14}$/.test(date) ? new Date(Number(date)).toISOString() : reading.date,
  };
}

function numberOf(root: Element): string | null {
  // Not from the body: the number is what the source is asked for by.
  const [frame] = texts(root, ['iframe.message-frame -> src'], '#mail-content');
  const [route] = texts(root, ['.envelope__header a.left -> href'], IN_BODY);
  return NUMBER.exec(frame ?? '')?.[1] ?? NUMBER.exec(route ?? '')?.[1] ?? null;
}

/** `source` is JSON around the text; `export` is the .eml (nextcloud/mail, lib/Controller/MessagesController.php). */
function rawSource({ root }: OpenMessage): RawSourceRequest | null {
  const app = APP.exec(root.ownerDocument.location.pathname)?.[0];
  const number = numberOf(root);
  if (!app || !number) return null;
  const message = `${app}/api/messages/${number}`;
  return {
    url: `${message}/source`,
    types: ['application/json'],
    json: 'source',
    fallback: { url: `${message}/export`, types: ['message/rfc822', 'application/octet-stream'] },
  };
}
