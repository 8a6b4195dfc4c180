import type { Attachment } from '../../message/message';
import { endingOf, kindOf, type AttachmentKind } from '../attachmentKinds';
import { isBaitName } from '../baitName';
import { luresOf, type Context } from '../context';
import { asksFor, claimsFalsely } from '../hostGuard';
import { isColleague } from '../isColleague';
import { isNoticeWithNumber } from '../isNoticeWithNumber';
import { isThread } from '../isThread';
import { sentenceAt } from '../sentenceAt';
import { defineSignal } from '../signal';

/** A cover for a file is short. UTF-16 units. */
const LONGEST = 900;

/** Being told to open it. */
const OPEN =
  /(?:open|download|view|review|see|check|find|kindly|access|listen|sign|print)[^\n.]{0,60}(?:attach|enclos|document|file|\bpdf\b|html?\b)|attach(?:ed|ment)[^\n.]{0,60}(?:open|download|view|review|invoice|payment|remittance|browser)|(?:anhang|anlage|angehängt|beigefügt)[^\n]{0,60}|bijlage|bijgevoegd|pi[èe]ce[ -]jointe|ci-joint|adjunt[oa]|anex[oa]|em anexo|allegat[oa]|in allegato|załącznik|вложени|прикрепл|添付|附件|\bekte\b|\bekli\b|المرفق/iu;

/** The file's own password, beside it: "Senha PDF: 123". */
const PASSWORD =
  /(?:senha|password|passwort|kennwort|wachtwoord|mot de passe|contraseña|clave)[ \t](?:(?:de acesso|do pdf|pdf|del pdf|du pdf|for the pdf)[ \t]?)?(?::|is|é)[ \t]?\S/iu;
/** Links beside a file that are a signature's. */
const MOST_LINKS = 1;

/** Endings of files that a bill honestly has. */
const PAPER: ReadonlySet<string> = new Set([
  'pdf',
  'jpg',
  'jpeg',
  'png',
  'tif',
  'tiff',
  'txt',
  'csv',
  'xml',
  'eml',
]);

/**
 * The only thing to act on is an attached file that is called a bill, a payment, a voice message or a fax, that comes under a
 * notice's name from a free mailbox, or that money or a prize is to be had with.
 * False positives: every small firm sends its bills so. Guards: what a bill's sender doesn't do must come along: a page or
 * an archive instead of a document, a name that does not hold, an address that the receiving server says is not
 * the sender's, wording that asks or hurries, or a greeting of nobody; a short text; no link to the sender's own site;
 * the provider itself, trusted senders, colleagues, replies, lists.
 */
export default defineSignal({
  id: 'attachment-lure',
  family: 'attachments',
  grade: 'B',
  check(context) {
    const { message, sender, providerItself, links, bulk } = context;
    const { attachments } = message;
    const text = message.text.slice(context.textStart);
    if (!attachments || attachments.length === 0 || text.length > LONGEST) return null;
    const bait = attachments.find(({ name }) => isBaitName(name));
    const file = bait ?? (isCalledBait(context) ? attachments.find(isFile) : undefined);
    const open = file ? (OPEN.exec(text) ?? PASSWORD.exec(text)) : null;
    if (!file || (!open && text.trim().length > HARDLY_A_TEXT && !promises(context))) return null;
    if (sender?.trusted) return { silenced: 'trusted_sender' };
    if (providerItself) return { silenced: 'provider_itself' };
    if (isColleague(context)) return { silenced: 'colleague' };
    if (isThread(message) && !asksFor(context)) return { silenced: 'reply' };
    if (bulk && sender?.authentication === 'pass') return { silenced: 'bulk' };
    if (sender && links.some(({ target }) => target.owner !== '' && target.owner === sender.domain))
      return { silenced: 'own_domain' };
    if (!isOdd(context, file)) return { silenced: 'no_lure' };
    return {
      evidence: [
        { field: 'attachment', text: file.name },
        ...(open ? [{ field: 'text' as const, text: sentenceAt(text, open.index) }] : []),
      ],
      params: [file.name],
    };
  },
});

/** Beside so little text the file is the message. */
const HARDLY_A_TEXT = 60;

const FILES: ReadonlySet<AttachmentKind | null> = new Set<AttachmentKind | null>([
  'document',
  'archive',
  'page',
  'macro',
]);

/** Pictures without a telling name are signatures and logos. */
function isFile(attachment: Attachment): boolean {
  return FILES.has(kindOf(attachment)) && !/^(?:png|jpe?g|tiff?)$/.test(endingOf(attachment.name));
}

/** The subject calls it so, a free mailbox has a notice's name, or the text promises money or a prize. */
function isCalledBait(context: Context): boolean {
  return isBaitName(context.message.subject) || isNoticeName(context) || promises(context);
}

/** Money or a prize, where there is nothing but the file to get it with. */
function promises(context: Context): boolean {
  return context.links.length <= MOST_LINKS && luresOf(context, 'prize', 'investment', 'fortune').length > 0;
}

function isNoticeName({ sender }: Context): boolean {
  return sender?.freeMail === true && isNoticeWithNumber(sender.mailbox.name);
}

/** What an honest bill does not come with. */
function isOdd(context: Context, file: Attachment): boolean {
  const pushes = luresOf(context, 'generic-greeting', 'deadline', 'click-here', 'shared-document').length > 0;
  return (
    !PAPER.has(endingOf(file.name)) ||
    context.sender?.authentication === 'fail' ||
    claimsFalsely(context) ||
    asksFor(context) ||
    isNoticeName(context) ||
    (context.sender?.freeMail === true && PASSWORD.test(context.message.text)) ||
    pushes
  );
}
