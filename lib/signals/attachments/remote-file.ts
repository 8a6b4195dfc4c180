import { isService } from '../../domains/services';
import { kindOfName } from '../attachmentKinds';
import { linkEvidence, type CheckedLink, type Context } from '../context';
import { asksFor } from '../hostGuard';
import { isMailServiceLink } from '../mailServiceLink';
import { defineSignal } from '../signal';

/** A file's name, and what webmail writes beside one: its size, "download". */
const CHIP =
  /^(?:[^\w\s]{1,4}\s{0,2})?([\p{L}\p{N}][^\n/\\<>@]{0,80}\.(?:pdf|docx?|docm|xlsx?|xlsm|pptx?|html?|zip|rar|7z|rtf|wav|mp3|mp4|m4a|xml|eml|msg|tiff?|jpe?g|png))(?:\s{0,3}[([]?\s{0,2}\d[\d.,]{0,7}\s{0,2}(?:[kmg]i?b|[kmg]o|bytes?)\s{0,2}[)\]]?)?(?:\s{0,3}(?:download|view|open|öffnen|herunterladen|télécharger|descargar|baixar|scarica|downloaden)){0,2}$/iu;

/** UTF-16 units of a link's text and address that are read. */
const LONGEST_TEXT = 160;
const LONGEST_PATH = 4000;

/**
 * A link that looks like an attached file ("invoice.pdf 245 KB") and opens a web page of somebody else.
 * False positives: files on the sender's own site, shared files, documentation that names a file. Guards: an address that
 * names the same file, or any file at its end; file services; the sender's own and the claimed provider's hosts; trackers
 * and gateways; trusted senders; lists; confirmed senders who speak for nobody else and ask for nothing.
 */
export default defineSignal({
  id: 'remote-file',
  family: 'attachments',
  grade: 'B',
  check(context) {
    let silenced: string | null = null;
    for (const found of context.links) {
      const { text } = found.link;
      if (text.length > LONGEST_TEXT || !text.includes('.')) continue;
      const name = CHIP.exec(text.trim())?.[1];
      if (name === undefined || isFile(found, name)) continue;
      const excuse = guard(context, found);
      if (excuse) silenced = excuse;
      else return { evidence: [linkEvidence(found.link)], params: [name, found.target.host] };
    }
    return silenced ? { silenced } : null;
  },
});

/** The address says that a file comes: the very name, or an ending of one before the query. */
function isFile({ target }: CheckedLink, name: string): boolean {
  const rest = target.rest.slice(0, LONGEST_PATH).toLowerCase();
  const path = rest.split(/[?#]/, 1)[0] ?? '';
  const kind = kindOfName(path);
  if (kind !== null && kind !== 'page' && kind !== 'program') return true;
  const stem = name.toLowerCase().slice(0, name.lastIndexOf('.'));
  return stem.length > 3 && rest.replace(/%20|[+_]/g, ' ').includes(stem.replace(/_/g, ' '));
}

function guard(context: Context, found: CheckedLink): string | null {
  const { sender, message, official, claim, providerItself } = context;
  const { target, opaque } = found;
  if (sender?.trusted) return 'trusted_sender';
  if (providerItself) return 'provider_itself';
  if (message.list?.id) return 'list';
  if (isService('fileHosts', target.host, target.rest) || target.owner === 'sharepoint.com')
    return 'file_service';
  if (official.has(target.owner)) return 'same_family';
  if (sender && target.owner === sender.domain && sender.authentication !== 'fail') return 'own_domain';
  if (isMailServiceLink(found)) return 'mail_service';
  if (opaque !== null && sender?.authentication === 'pass') return 'opaque_link';
  if (sender?.authentication === 'pass' && !sender.freeMail && claim === null && !asksFor(context))
    return 'authenticated';
  return message.reply && !asksFor(context) ? 'reply' : null;
}
