import { lureHit } from '../lureSignal';
import { defineSignal } from '../signal';

/**
 * A prize, refund, gift or airdrop to be claimed: at least two sentences of it.
 * False positives: a shop's raffle. Guards: as credential-lure.
 */
export default defineSignal({
  id: 'prize-lure',
  family: 'lures',
  grade: 'B',
  check: (context) => (context.asks ? lureHit(context, ['prize', 'refund', 'survey-gift'], 2) : null),
});
