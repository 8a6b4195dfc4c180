import { luresOf } from '../context';
import { defineSignal } from '../signal';

/**
 * An attachment that opens as a page of its own, past every address bar.
 * False positives: exported invoices, "secure mail" of banks. Guards: trusted senders; replies; counts alone only as B.
 */
export default defineSignal({
  id: 'html-attachment',
  family: 'attachments',
  grade: 'B',
  check(context) {
    const found = context.message.attachments?.find(
      ({ name, type }) =>
        /\.(?:s?html?|xhtml|svg|mht(?:ml)?|hta)$/i.test(name.trim()) || (type === 'text/html' && name !== ''),
    );
    if (!found) return null;
    if (context.sender?.trusted) return { silenced: 'trusted_sender' };
    if (context.message.reply && luresOf(context, 'credential', 'mailbox', 'payment').length === 0)
      return { silenced: 'reply' };
    return { evidence: [{ field: 'attachment', text: found.name }], params: [found.name] };
  },
});
