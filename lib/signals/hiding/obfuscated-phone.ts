import type { Tactic } from '../../lures/lure';
import { luresOf } from '../context';
import { findPhoneNumbers } from '../phoneNumbers';
import { sentenceAt } from '../sentenceAt';
import { defineSignal } from '../signal';

/** Wording beside which a number is there to be called. */
const CALLING: Tactic[] = ['billing', 'payment', 'callback', 'subscription-expired', 'account-suspended'];

/**
 * A telephone number that people read and programs don't: 8O8-555-Ol34, stars between the digits, digits of other
 * alphabets.
 * False positives: tables, codes, lists of numbers. Guards: only beside wording of a bill or of calling; the provider
 * itself; trusted senders; lists. (Sublime: o/0 and l/1 swaps in callback rules.)
 */
export default defineSignal({
  id: 'obfuscated-phone',
  family: 'hiding',
  grade: 'B',
  check(context) {
    const { message, sender, providerItself } = context;
    // Numbers are looked for only where one is to be called.
    if (luresOf(context, ...CALLING).length === 0) return null;
    const found = findPhoneNumbers(message.text).find(({ disguised }) => disguised);
    if (!found) return null;
    if (sender?.trusted) return { silenced: 'trusted_sender' };
    if (providerItself) return { silenced: 'provider_itself' };
    if (message.list?.id) return { silenced: 'list' };
    const text = sentenceAt(message.text, message.text.indexOf(found.shown));
    return { evidence: [{ field: 'text', text }], params: [found.shown, found.dialled] };
  },
});
