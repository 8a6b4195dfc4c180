import { INVISIBLE } from '../../domains/skeleton';
import { defineSignal } from '../signal';

const DOUBLE =
  /\.(?:pdf|docx?|xlsx?|pptx?|jpe?g|png|gif|txt|zip|mp[34])[\s._-]{0,80}\.(?:exe|scr|com|pif|bat|cmd|vbs|js|jar|lnk|iso|html?|shtml)$/i;

/** invoice.pdf.exe, or a name turned round by a direction mark (UAX #9). Only the last ending counts to the machine. */
export default defineSignal({
  id: 'double-extension',
  family: 'attachments',
  grade: 'A',
  check({ message }) {
    const found = message.attachments?.find(
      ({ name }) => DOUBLE.test(name.trim()) || /[\u202a-\u202e\u2066-\u2069]/.test(name),
    );
    return found
      ? { evidence: [{ field: 'attachment', text: found.name }], params: [found.name.replace(INVISIBLE, '')] }
      : null;
  },
});
