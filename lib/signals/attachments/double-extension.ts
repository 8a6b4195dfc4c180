import { fileName, kindOfName } from '../attachmentKinds';
import { defineSignal } from '../signal';

/** What people take for the name's end, and after it blanks and such up to the real one. */
const DECOY =
  /\.(?:pdf|docx?|xlsx?|pptx?|odt|ods|rtf|csv|jpe?g|png|gif|txt|zip|rar|mp[34]|wav|m4a|eml)[\s._\-\u2010-\u2015]{0,200}\.[a-z-]{2,18}$/;
/** Blanks and such before an ending that push it out of sight. */
const PUSHED = /[\s_.\u2800]{8}$/;
/** Turn the letters behind them round whatever they are. */
const OVERRIDE = /[\u202d\u202e]/;
/** Belong in names of scripts that are written from right to left. */
const EMBEDDING = /[\u202a-\u202c\u2066-\u2069]/;
const RIGHT_TO_LEFT = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/;

/**
 * invoice.pdf.exe, an ending pushed out of sight, or a name turned round by a direction mark (UAX #9). Only the last
 * ending counts to the machine.
 * False positives: version numbers, "report.docx.html" of converters, Arabic and Hebrew names. Guards: only a last
 * ending that runs or opens as a page; marks that such names need.
 */
export default defineSignal({
  id: 'double-extension',
  family: 'attachments',
  grade: 'A',
  check({ message }) {
    const found = message.attachments?.find(({ name }) => isTwofold(name) || isTurned(name));
    return found
      ? { evidence: [{ field: 'attachment', text: found.name }], params: [fileName(found.name)] }
      : null;
  },
});

function isTwofold(name: string): boolean {
  const kind = kindOfName(name);
  if (kind !== 'program' && kind !== 'code' && kind !== 'page') return false;
  const plain = fileName(name);
  return DECOY.test(plain) || PUSHED.test(plain.slice(0, plain.lastIndexOf('.')));
}

function isTurned(name: string): boolean {
  return OVERRIDE.test(name) || (EMBEDDING.test(name) && !RIGHT_TO_LEFT.test(name));
}
