import fields from './forwardFields.json';
import { readMailboxes } from './mailbox';
import type { Mailbox, Message } from './message';

/** A message that another one passes on. */
export interface Forwarded {
  /** The inner message, as far as the forward shows it: what stood in its header fields is not visible. */
  message: Message;
  /** UTF-16 offset of its text in the outer message's text. */
  at: number;
}

/** Subjects of forwards, as mail programs write them in many languages. */
const FORWARD = /^\s*(?:fwd?|wg|tr|rv|enc|i|doorst|pd|vb|fs|vl|ilt|转发|轉寄|転送)\s*[:：]/i;

/** The line before the fields, of programs that leave the subject as it was. */
const MARKER =
  /^[-_ ]*(?:forwarded message|begin forwarded message|weitergeleitete nachricht|anfang der weitergeleiteten nachricht|message transféré|début du message transféré|mensaje reenviado|mensagem encaminhada|messaggio inoltrato|doorgestuurd bericht)\b/i;

const FROM = new Set(fields.from);
const SUBJECT = new Set(fields.subject);
const OTHERS = new Set(fields.others);
/** UTF-16 units of a line in which the name of a field ends. */
const LONGEST_NAME = 32;
const LONGEST_VALUE = 400;

/** Lines of the outer text in which the inner header may start: whoever forwards writes little. */
const LATEST_LINE = 30;
/** Lines that a header takes, with empty ones between them. */
const LONGEST_HEADER = 14;
/** UTF-16 units in which all of that stands. */
const LONGEST_START = 20_000;

/**
 * The message that this one forwards, or null. A person who forwards a mail to ask "is this real?" wants to know about
 * that mail. Its sender and subject are read from the lines that mail programs write above it (RFC 5322 knows no form
 * for them); anybody can write such lines, so they never speak for a message. Linear; never throws.
 */
export function forwardedIn(message: Message): Forwarded | null {
  const start = message.text.slice(0, LONGEST_START);
  const lines = start.split('\n', LATEST_LINE + LONGEST_HEADER);
  const bySubject = FORWARD.test(message.subject);
  let at = 0;
  let marked = false;
  for (const [i, line] of lines.slice(0, LATEST_LINE).entries()) {
    marked ||= MARKER.test(line);
    const field = bySubject || marked ? fieldIn(line) : null;
    const mailbox = field && FROM.has(field.name) ? mailboxIn(field.value) : null;
    if (mailbox) {
      const header = headerAfter(lines, i, at);
      if (header) return { message: innerOf(message, mailbox, header), at: header.end };
    }
    at += line.length + 1;
  }
  return null;
}

/** The field of a line, its name in lower case; null for a line without a colon near its start. Quote marks don't count. */
function fieldIn(line: string): { name: string; value: string } | null {
  const start = line.slice(0, LONGEST_NAME).search(/[^>*\s]/);
  const colon = line.slice(0, LONGEST_NAME).search(/[:：]/);
  if (start < 0 || colon <= start) return null;
  const name = line.slice(start, colon).replaceAll('*', '').trim().toLowerCase();
  return { name, value: line.slice(colon + 1, colon + LONGEST_VALUE).trim() };
}

/** The mailbox of a From line; null without an address ("From: the whole team"). */
function mailboxIn(field: string): Mailbox | null {
  // Outlook writes "Name [mailto:address]", others set the name in asterisks.
  const plain = field
    .replace(/\[mailto:/i, '<')
    .replaceAll(']', '>')
    .replaceAll('*', '');
  const found = readMailboxes(plain).find(({ address }) => address.includes('@'));
  return found ?? null;
}

interface Header {
  subject: string;
  /** UTF-16 offset of what follows the last field. */
  end: number;
}

/** The fields after the From line; null when no subject is among them. */
function headerAfter(lines: readonly string[], first: number, at: number): Header | null {
  let subject: string | null = null;
  let end = at;
  let next = at;
  for (const line of lines.slice(first, first + LONGEST_HEADER)) {
    next += line.length + 1;
    if (line.trim() === '') continue;
    const field = fieldIn(line);
    if (!field || !(FROM.has(field.name) || SUBJECT.has(field.name) || OTHERS.has(field.name))) break;
    if (SUBJECT.has(field.name)) subject = field.value;
    end = next;
  }
  return subject === null ? null : { subject, end };
}

function innerOf(outer: Message, from: Mailbox, { subject, end }: Header): Message {
  return {
    origin: outer.origin === 'pasted' ? 'pasted' : 'page',
    from: [from],
    subject,
    text: outer.text.slice(end),
    hiddenText: outer.hiddenText,
    links: outer.links.flatMap((link) =>
      link.at === undefined ? [link] : link.at < end ? [] : [{ ...link, at: link.at - end }],
    ),
    forms: outer.forms,
    images: outer.images,
    ...(outer.to === undefined ? {} : { to: outer.to }),
    ...(outer.attachments === undefined ? {} : { attachments: outer.attachments }),
    defects: outer.defects,
  };
}
