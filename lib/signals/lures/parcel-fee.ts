import { claimsFalsely } from '../hostGuard';
import { lureHit } from '../lureSignal';
import { defineSignal } from '../signal';

/**
 * A parcel that waits, a fee, a new delivery: at least two sentences of it, or one in mail that presents itself as somebody
 * it isn't from.
 * False positives: genuine tracking mail. Guards: as credential-lure; one sentence is every parcel's notice.
 */
export default defineSignal({
  id: 'parcel-fee',
  family: 'lures',
  grade: 'B',
  check(context) {
    if (context.links.length === 0) return null;
    return lureHit(context, ['parcel-fee'], { atLeast: claimsFalsely(context) ? 1 : 2, ordinary: true });
  },
});
