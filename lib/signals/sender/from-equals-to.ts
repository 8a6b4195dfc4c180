import { defineSignal } from '../signal';

/**
 * Sent "by the reader himself".
 * False positives: notes to oneself, scanners. Guards: a lure or a foreign link; the receiving server did not confirm it.
 */
export default defineSignal({
  id: 'from-equals-to',
  family: 'identity',
  grade: 'B',
  check({ message, sender, lures }) {
    const to = message.to;
    if (
      !sender?.mailbox.address ||
      to?.length !== 1 ||
      to[0]?.address.toLowerCase() !== sender.mailbox.address.toLowerCase()
    )
      return null;
    if (sender.authentication === 'pass') return { silenced: 'authenticated' };
    if (lures.length === 0) return { silenced: 'no_lure' };
    return { evidence: [{ field: 'from', text: sender.mailbox.address }], params: [sender.mailbox.address] };
  },
});
