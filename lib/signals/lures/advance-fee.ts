import { lureHit } from '../lureSignal';
import { defineSignal } from '../signal';

/**
 * A fortune from a stranger: an inheritance, a fund, a lottery, a secret deal. Three sentences of it at least.
 * False positives: financial news. Guards: three sentences; authenticated bulk mail.
 */
export default defineSignal({
  id: 'advance-fee',
  family: 'lures',
  grade: 'A',
  check(context) {
    const hit = lureHit(context, ['advance-fee'], 3);
    if (hit && 'evidence' in hit && context.bulk) return { silenced: 'bulk' };
    return hit;
  },
});
