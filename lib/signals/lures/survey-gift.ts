import { luresOf } from '../context';
import { claimsFalsely } from '../hostGuard';
import { lureHit } from '../lureSignal';
import { defineSignal } from '../signal';

/**
 * A short survey, and something of worth for it.
 * False positives: a shop's own survey with a draw, which leads to the shop or is one sentence. Guards: as credential-lure; a
 * second sentence of it or of a prize, unless it presents itself as somebody it isn't from.
 */
export default defineSignal({
  id: 'survey-gift',
  family: 'lures',
  grade: 'B',
  check(context) {
    if (context.links.length === 0 || luresOf(context, 'survey-gift').length === 0) return null;
    return lureHit(context, ['survey-gift', 'prize'], {
      atLeast: claimsFalsely(context) ? 1 : 2,
      ordinary: true,
    });
  },
});
