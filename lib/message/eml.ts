import PostalMime, { type Email } from 'postal-mime';
import { sameOwner } from '../domains/registrableDomain';
import { parseReceivedSpf, receiversResults } from './authenticationResults';
import { readBody } from './body';
import { readMailboxes } from './mailbox';
import { isMisread, withDefaultCharset } from './undeclaredCharset';
import type { Attachment, Authentication, Defect, HeaderField, Mailbox, Reading } from './message';

/** Bytes; the size that Gmail and Outlook take at most for one message. */
export const LARGEST_SOURCE = 25 * 1024 * 1024;

/**
 * Reads the source of a message (RFC 5322, MIME).
 *
 * In: the bytes of an .eml. Out: the message, or why there is none: `empty`, `too_large`, `not_a_message`
 * (nothing like a header), `failed`. Broken structure gives what could be read, with a defect. Never throws.
 * An attached message (message/rfc822) is an attachment, not part of the body.
 */
export async function readEml(bytes: Uint8Array): Promise<Reading> {
  if (bytes.length > LARGEST_SOURCE) return { unreadable: 'too_large' };
  if (!bytes.some((byte) => byte > 32)) return { unreadable: 'empty' };
  let email: Email;
  try {
    email = await parse(withoutEnvelopeLine(bytes));
  } catch {
    // Only its limits make the parser give up: nesting of parts and size of the header.
    return { unreadable: 'failed' };
  }
  const headers: HeaderField[] = email.headers.map(({ key, value }) => ({ name: key, value }));
  if (!headers.some(({ name, value }) => KNOWN_FIELDS.has(name) && value !== ''))
    return { unreadable: 'not_a_message' };
  const from = allMailboxes(headers, 'from');
  const { truncated, ...body } = readBody(email.html ?? '', email.text ?? '');
  return {
    message: {
      origin: 'raw',
      from,
      sender: allMailboxes(headers, 'sender'),
      replyTo: allMailboxes(headers, 'reply-to'),
      to: allMailboxes(headers, 'to'),
      cc: allMailboxes(headers, 'cc'),
      subject: (email.subject ?? '').replace(/\s+/g, ' ').trim(),
      date: isoDate(email.date),
      ...body,
      attachments: email.attachments.filter((part) => !isDecoration(part)).map(attachmentOf),
      authentication: authenticationOf(headers),
      list: { id: valueOf(headers, 'list-id'), unsubscribe: valueOf(headers, 'list-unsubscribe') },
      reply: Boolean(email.inReplyTo || email.references),
      headers,
      defects: defectsOf(headers, from, email, truncated),
    },
  };
}

async function parse(source: Uint8Array): Promise<Email> {
  const options = { forceRfc822Attachments: true };
  const email = await PostalMime.parse(source, options);
  if (![email.subject, email.text, email.html].some(isMisread)) return email;
  return PostalMime.parse(withDefaultCharset(source), options);
}

/** RFC 3156 (PGP/MIME) and RFC 8551 (S/MIME, where smime-type tells a signature from a sealed body). */
const ENCRYPTED = /^\s*(?:multipart\/encrypted|application\/(?:x-)?pkcs7-mime(?![^\n]{0,200}signed-data))/i;

/** One of these in the header makes a text a message. */
const KNOWN_FIELDS = new Set([
  'from',
  'to',
  'subject',
  'date',
  'received',
  'message-id',
  'mime-version',
  'content-type',
]);

/** An mbox "From " line, or a byte order mark, before the header hides the first field. */
function withoutEnvelopeLine(bytes: Uint8Array): Uint8Array {
  let start = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0;
  while (bytes[start] === 10 || bytes[start] === 13) start++;
  const isEnvelope = [0x46, 0x72, 0x6f, 0x6d, 0x20].every((byte, i) => bytes[start + i] === byte);
  if (isEnvelope) start = bytes.indexOf(10, start) + 1 || bytes.length;
  return start === 0 ? bytes : bytes.subarray(start);
}

function valueOf(headers: readonly HeaderField[], name: string): string {
  return headers.find((field) => field.name === name)?.value ?? '';
}

function allMailboxes(headers: readonly HeaderField[], name: string): Mailbox[] {
  return headers
    .filter((field) => field.name === name && field.value)
    .flatMap((field) => readMailboxes(field.value));
}

function isoDate(date: string | undefined): string | undefined {
  return date && /^\d{4}-\d\d-\d\dT/.test(date) ? date : undefined;
}

/** A picture that the HTML itself shows. */
function isDecoration(part: Email['attachments'][number]): boolean {
  return Boolean(part.related) && part.mimeType.startsWith('image/') && part.mimeType !== 'image/svg+xml';
}

function attachmentOf(part: Email['attachments'][number]): Attachment {
  const size = typeof part.content === 'string' ? part.content.length : part.content.byteLength;
  return { name: part.filename ?? '', type: part.mimeType, size };
}

function authenticationOf(headers: readonly HeaderField[]): Authentication {
  const own = receiversResults(headers, sameOwner);
  const methods = own ? [...own.methods] : [];
  // Information only: no verdict rests on SPF, whose domain the reader never sees (RFC 7208 section 2.4).
  const spf = parseReceivedSpf(valueOf(headers, 'received-spf'));
  if (spf && !methods.some(({ method }) => method === 'spf')) methods.push(spf);
  const arcResult = methods.find(({ method }) => method === 'arc')?.result;
  return { server: own?.server ?? '', methods, ...(arcResult ? { arc: arcResult } : {}) };
}

function defectsOf(
  headers: readonly HeaderField[],
  from: Mailbox[],
  email: Email,
  truncated: boolean,
): Defect[] {
  const defects: Defect[] = [];
  if (from.length > 1) defects.push('several_from');
  if (from.length === 0) defects.push('no_header');
  if (ENCRYPTED.test(valueOf(headers, 'content-type'))) defects.push('encrypted');
  const multipart = valueOf(headers, 'content-type').toLowerCase().startsWith('multipart/');
  if (multipart && !email.html && !email.text && email.attachments.length === 0)
    defects.push('broken_structure');
  if (truncated) defects.push('truncated');
  return defects;
}
