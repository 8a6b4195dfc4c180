import { isNoticeWithNumber } from '../isNoticeWithNumber';
import { defineSignal } from '../signal';

/**
 * A free mailbox whose name is that of a notice with a reference number ("Notice 12345678"): offices have neither.
 * False positives: people with their phone number in their name. Guards: a word for a notice or an office beside it;
 * something to do; trusted senders; replies; lists.
 */
export default defineSignal({
  id: 'notice-from-free-mailbox',
  family: 'identity',
  grade: 'B',
  check({ sender, message, asks, bulk }) {
    if (!sender?.freeMail || !asks) return null;
    const { name } = sender.mailbox;
    if (!isNoticeWithNumber(name)) return null;
    if (sender.trusted) return { silenced: 'trusted_sender' };
    if (message.reply) return { silenced: 'reply' };
    if (bulk) return { silenced: 'bulk' };
    return { evidence: [{ field: 'from', text: name }], params: [sender.domain] };
  },
});
