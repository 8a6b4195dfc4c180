import { claimsFalsely } from '../hostGuard';
import { lureHit } from '../lureSignal';
import { defineSignal } from '../signal';

/**
 * A prize, a win, a gift to be claimed: at least two sentences of it, or one in mail that presents itself as somebody it
 * isn't from.
 * False positives: a shop's raffle, which leads to the shop. Guards: as credential-lure.
 */
export default defineSignal({
  id: 'prize-lure',
  family: 'lures',
  grade: 'B',
  check(context) {
    if (!context.asks) return null;
    return lureHit(context, ['prize'], { atLeast: claimsFalsely(context) ? 1 : 2, ordinary: true });
  },
});
