import { lureHit } from '../lureSignal';
import { defineSignal } from '../signal';

/**
 * Promises money back: a tax, a fee, a double charge.
 * False positives: shops that write of a return, tax offices. Guards: as credential-lure.
 */
export default defineSignal({
  id: 'refund-lure',
  family: 'lures',
  grade: 'B',
  check: (context) => (context.asks ? lureHit(context, ['refund'], { ordinary: true }) : null),
});
