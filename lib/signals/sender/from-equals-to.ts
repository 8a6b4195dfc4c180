import { luresOf } from '../context';
import { asksFor } from '../hostGuard';
import { defineSignal } from '../signal';

/**
 * Sent "by the reader himself".
 * False positives: notes to oneself, scanners, forms on the reader's own site, clubs that write in Bcc. Guards: one reader; wording that asks for
 * something or threatens; the receiving server did not confirm it. (Sublime self-sender; SpamAssassin.)
 */
export default defineSignal({
  id: 'from-equals-to',
  family: 'identity',
  grade: 'B',
  check(context) {
    const { message, sender, reader } = context;
    const address = sender?.mailbox.address.toLowerCase();
    if (!address || reader.addresses.length !== 1 || reader.addresses[0] !== address) return null;
    // The mailbox that is signed in wrote all that stands in its folder of sent mail.
    const named = [...(message.to ?? []), ...(message.cc ?? [])];
    const toItself = named.length > 0 && named.every((one) => one.address.toLowerCase() === address);
    if (reader.source === 'account' && !toItself) return null;
    if (sender?.authentication === 'pass') return { silenced: 'authenticated' };
    const threatens = luresOf(context, 'extortion', 'crypto-demand').length > 0;
    if (!threatens && !asksFor(context)) return { silenced: 'no_lure' };
    const hit = { evidence: [{ field: 'from' as const, text: address }], params: [address] };
    // Whom To names may be nobody's reader: mail to many, in Bcc, is often addressed to its own sender.
    return reader.source === 'named' ? { ...hit, variant: 'named' } : hit;
  },
});
