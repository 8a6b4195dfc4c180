import { lureHit } from '../lureSignal';
import { defineSignal } from '../signal';

/**
 * Says that a payment failed or a card must be brought up to date.
 * False positives: genuine dunning of a shop. Guards: as credential-lure.
 */
export default defineSignal({
  id: 'payment-lure',
  family: 'lures',
  grade: 'B',
  check: (context) => (context.asks ? lureHit(context, ['payment'], { ordinary: true }) : null),
});
