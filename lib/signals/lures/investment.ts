import { lureHit } from '../lureSignal';
import { defineSignal } from '../signal';

/**
 * Sure returns, a giveaway of coins, tokens to claim: at least two sentences of it.
 * False positives: newsletters about money, which are of one domain and lead there. Guards: as credential-lure.
 */
export default defineSignal({
  id: 'investment',
  family: 'lures',
  grade: 'B',
  check: (context) =>
    context.asks ? lureHit(context, ['investment'], { atLeast: 2, ordinary: true }) : null,
});
