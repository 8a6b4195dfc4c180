import { asEvidence, luresOf } from '../context';
import { phoneNumbers } from '../phoneNumbers';
import { defineSignal } from '../signal';

/** A bill of that kind is short: the number is all it wants read. UTF-16 units. */
const LONGEST_BILL = 2500;

/**
 * A bill or renewal nobody ordered, and a number to call to cancel it.
 * False positives: real receipts with a service number. Guards: short; hardly a link; the provider itself; authenticated
 * mail of the domain it names; a sentence that charges and one that asks to call.
 */
export default defineSignal({
  id: 'callback-number-bill',
  family: 'lures',
  grade: 'A',
  check(context) {
    const { message, sender, providerItself, links, claim } = context;
    const bill = luresOf(context, 'billing', 'payment');
    const call = luresOf(context, 'callback');
    if (bill.length < 2 || call.length === 0) return null;
    const number = phoneNumbers(message.text)[0];
    if (!number) return null;
    if (message.text.length > LONGEST_BILL) return { silenced: 'long_text' };
    if (sender?.trusted) return { silenced: 'trusted_sender' };
    if (providerItself) return { silenced: 'provider_itself' };
    const own = links.some(({ target }) => target.owner === sender?.domain);
    if (own && !claim && !sender?.freeMail) return { silenced: 'own_domain' };
    if (links.length > 3 && sender?.authentication === 'pass' && !sender.freeMail)
      return { silenced: 'authenticated' };
    return {
      evidence: [
        ...asEvidence(bill.slice(0, 1)),
        ...asEvidence(call.slice(0, 1)),
        { field: 'text', text: number },
      ],
      params: [number],
    };
  },
});
