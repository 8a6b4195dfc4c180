import { ownerLabel } from '../../domains/registrableDomain';
import { isService } from '../../domains/services';
import { envelopeHost } from '../envelope';
import { everybody } from '../findLookalike';
import { luresOf, type Context } from '../context';
import { isThread } from '../isThread';
import { comparable, roleIn, type RoleKind } from '../mailboxRoles';
import { hasOwnLinks } from '../ownLinks';
import { defineSignal, type Evidence, type Silence } from '../signal';

/** UTF-16 units at the start and the end of a text in which headings and signatures are looked for. */
const START = 300;
const END = 1500;
/** Lines there, and their length: a signature names its writer and nothing else. */
const LINES = 10;
const LONGEST_LINE = 60;
const MOST_WORDS = 6;

/**
 * The message speaks as the reader's own computer desk, mail administration or staff office, asks for what opens his
 * mailbox, and comes from elsewhere.
 * False positives: a university's help desk to a student's private mailbox, a mail host to its customers, a firm's
 * contracted IT people. Guards: the reader's own domains; wording on passwords, mailboxes, accounts and pay; who names
 * himself by his own domain, or leads nowhere else; known companies; at a private mailbox only those who speak as its
 * administration; reports of bounces; where the reader's domain isn't visible, only free mail and links that lead elsewhere.
 * (Sublime's credential phishing rules on internal impersonation.)
 */
export default defineSignal({
  id: 'imitates-mailbox-provider',
  family: 'identity',
  grade: 'A',
  check(context) {
    const { sender, asks } = context;
    const lures = luresOf(context, 'mailbox', 'credential', 'account-suspended', 'code-ask', 'payroll');
    if (!sender?.host || lures.length === 0) return null;
    const spoken = spokenAs(context);
    if (
      !spoken ||
      (!asks && lures.every(({ tactic }) => tactic === 'mailbox' || tactic === 'account-suspended'))
    )
      return null;
    const guard = isBounce(context) ? { silenced: 'bounce' } : guardOf(context, spoken.kind);
    if (guard) return guard;
    return {
      evidence: [spoken.evidence, { field: 'from', text: sender.mailbox.address }],
      params: [spoken.evidence.text, sender.domain || sender.host],
    };
  },
});

/** Where the message says so: in its name, its subject, its first lines or its signature. */
function spokenAs({ sender, message }: Context): { kind: RoleKind; evidence: Evidence } | null {
  const places: Evidence[] = [
    { field: 'from', text: sender?.mailbox.name ?? '' },
    { field: 'subject', text: message.subject },
  ];
  for (const place of places) {
    const kind = roleIn(place.text);
    if (kind) return { kind, evidence: place };
  }
  const { text } = message;
  const start = linesOf(text.slice(0, START)).slice(0, 2);
  const end = linesOf(text.slice(-END)).slice(-LINES);
  for (const line of [...end, ...start]) {
    const kind = isShort(line) ? roleIn(line) : null;
    if (kind) return { kind, evidence: { field: 'text', text: line, at: text.indexOf(line) } };
  }
  return null;
}

function isShort(line: string): boolean {
  return line.length <= LONGEST_LINE && line.split(' ').length <= MOST_WORDS;
}

function linesOf(text: string): string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);
}

/** A report that mail could not be delivered (RFC 3464): postmasters sign those, and they go out with an empty sender. */
function isBounce(context: Context): boolean {
  const local = context.sender?.mailbox.address.split('@', 1)[0]?.toLowerCase();
  // Anybody can write that name into a mail.
  return envelopeHost(context) === '' || (local === 'mailer-daemon' && !leadsElsewhere(context));
}

function guardOf(context: Context, kind: RoleKind): Silence | null {
  const { sender, reader, message, providerItself } = context;
  if (!sender || sender.trusted) return { silenced: 'trusted_sender' };
  if (providerItself) return { silenced: 'provider_itself' };
  const forged = sender.authentication === 'fail';
  if (reader.domains.includes(sender.domain || sender.host)) return forged ? null : { silenced: 'colleague' };
  const carries = context.links.length > 0 || (message.attachments?.length ?? 0) > 0;
  if (isThread(message) && !carries) return { silenced: 'reply' };
  if (!forged && speaksForItself(context)) return { silenced: 'own_name' };
  if (reader.domains.length > 0 || sender.freeMail) return null;
  if (reader.freeMail.length > 0) return kind === 'mail' ? null : { silenced: 'private_mailbox' };
  return leadsElsewhere(context) ? null : { silenced: 'reader_unknown' };
}

/** Services from whose hosts their customers write: their names are nobody's own. */
const OF_CUSTOMERS = ['freeMail', 'replyToServices', 'selfService', 'freeHosts'] as const;
/** A label that short is part of many words. */
const SHORT = 3;

/** A known company; one that names itself as its domain does (ACME Help Desk, acme.example); or whose links are all its own. */
function speaksForItself(context: Context): boolean {
  const { sender } = context;
  if (!sender?.domain || OF_CUSTOMERS.some((kind) => isService(kind, sender.host))) return false;
  if (sender.owner && sender.owner.domain.identity_proof !== false) return true;
  const label = comparable(ownerLabel(sender.host).replaceAll('-', ' '));
  const named = comparable(sender.mailbox.name).replaceAll(' ', '');
  if (label.length >= SHORT && roleIn(label) === null && named.includes(label.replaceAll(' ', '')))
    return true;
  return hasOwnLinks(context);
}

/** Every link leads to a site that is neither the sender's nor one that many know. */
function leadsElsewhere({ sender, links }: Context): boolean {
  return (
    links.length > 0 &&
    links.every(({ target }) => target.owner !== sender?.domain && !everybody().hosts.has(target.owner))
  );
}
