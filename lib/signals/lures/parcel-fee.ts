import { lureHit } from '../lureSignal';
import { defineSignal } from '../signal';

/**
 * A parcel that waits, a fee, a new delivery: at least two sentences of it.
 * False positives: genuine tracking mail. Guards: as credential-lure; one sentence is every parcel's notice.
 */
export default defineSignal({
  id: 'parcel-fee',
  family: 'lures',
  grade: 'B',
  check: (context) => (context.links.length > 0 ? lureHit(context, ['parcel-fee'], 2) : null),
});
