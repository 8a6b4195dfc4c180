import type { Tactic } from '../../lures/lure';
import { luresOf } from '../context';
import { hitOf, lureGuard } from '../lureSignal';
import { defineSignal } from '../signal';

/** What a subject pushes with. */
const PRESSING: readonly Tactic[] = [
  'deadline',
  'account-suspended',
  'credential',
  'mailbox',
  'payment',
  'parcel-fee',
  'subscription-expired',
  'tax-fine',
  'seed-phrase',
  'key-rotation',
  'breach-notice',
  'prize',
  'refund',
];

/**
 * A subject that pushes or threatens, in any of the languages of the phrases.
 * False positives: marketing, dunning, genuine alerts. Guards: as credential-lure; something to follow; it is context and no
 * more.
 * (sublime-security/static-files: suspicious_subjects has such a list of English ones.)
 */
export default defineSignal({
  id: 'subject-urgency',
  family: 'lures',
  grade: 'C',
  check(context) {
    if (!context.asks) return null;
    const found = luresOf(context, ...PRESSING).filter(({ field }) => field === 'subject');
    if (found.length === 0) return null;
    const guard = lureGuard(context, true);
    return guard === null ? hitOf(found.slice(0, 1)) : { silenced: guard };
  },
});
