import { asksFor, claimsFalsely } from '../hostGuard';
import { lureHit } from '../lureSignal';
import { defineSignal } from '../signal';

/**
 * "Click below to proceed", "open the attachment". Counted only beside wording that asks for something, or in mail that presents
 * itself as somebody it isn't from: every newsletter has something to click.
 */
export default defineSignal({
  id: 'click-here',
  family: 'lures',
  grade: 'C',
  check(context) {
    if (!asksFor(context) && !claimsFalsely(context)) return null;
    return context.asks ? lureHit(context, ['click-here'], { ordinary: true }) : null;
  },
});
