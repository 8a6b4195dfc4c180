import { asEvidence, luresOf, type Context } from '../context';
import { claimsFalsely } from '../hostGuard';
import { mayPassOn } from '../mayPassOn';
import { hasOwnLinks } from '../ownLinks';
import { findPhoneNumbers } from '../phoneNumbers';
import { sentencesOf } from '../lureSignal';
import { defineSignal } from '../signal';

/** A bill of that kind is short: the number is all it wants read. UTF-16 units. */
const LONGEST_BILL = 2500;
/** Links beyond which the number is not the point. */
const MOST_LINKS = 3;

/**
 * A bill or renewal nobody ordered, and a number to call to cancel it.
 * False positives: real receipts with a service number. Guards: short; hardly a link; the provider itself, unless it passes on a
 * stranger's words (an invoice with a note); mail of the domain it
 * leads to; a sentence that charges and one that asks to call, and a number that is not hidden from programs needs one
 * more sentence of the bill; one that is hidden is excused by the provider and the user's trust alone.
 */
export default defineSignal({
  id: 'callback-number-bill',
  family: 'lures',
  grade: 'A',
  check(context) {
    const { message, sender, providerItself, links } = context;
    const bill = luresOf(context, 'billing', 'payment', 'subscription-expired');
    const call = luresOf(context, 'callback');
    if (bill.length === 0 || call.length === 0) return null;
    const numbers = findPhoneNumbers(message.text);
    const number = numbers.find(({ disguised }) => disguised) ?? numbers[0];
    if (!number || sentencesOf(bill) < (number.disguised ? 1 : 2)) return null;
    if (!number.disguised && message.text.length > LONGEST_BILL) return { silenced: 'long_text' };
    if (sender?.trusted) return { silenced: 'trusted_sender' };
    if (providerItself && !mayPassOn(context)) return { silenced: 'provider_itself' };
    if (!providerItself && !number.disguised && isSendersOwn(context)) return { silenced: 'own_domain' };
    const isKnown = sender?.authentication === 'pass' && !sender.freeMail && !claimsFalsely(context);
    if (!providerItself && !number.disguised && links.length > MOST_LINKS && isKnown)
      return { silenced: 'authenticated' };
    return {
      evidence: [
        ...asEvidence(bill.slice(0, 1)),
        ...asEvidence(call.slice(0, 1)),
        { field: 'text', text: number.shown },
      ],
      params: [number.shown],
    };
  },
});

/** A shop's bill that leads to the shop. */
function isSendersOwn(context: Context): boolean {
  const { sender, links, claim } = context;
  if (hasOwnLinks(context)) return true;
  return claim === null && !sender?.freeMail && links.some(({ target }) => target.owner === sender?.domain);
}
