import { lureHit } from '../lureSignal';
import { defineSignal } from '../signal';

/**
 * Says that a subscription, a protection or room for files has run out.
 * False positives: genuine reminders. Guards: as credential-lure.
 */
export default defineSignal({
  id: 'subscription-expired',
  family: 'lures',
  grade: 'B',
  check: (context) => (context.asks ? lureHit(context, ['subscription-expired'], { ordinary: true }) : null),
});
