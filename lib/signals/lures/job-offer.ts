import { lureHit } from '../lureSignal';
import { defineSignal } from '../signal';

/**
 * Easy money from home: at least two sentences of it.
 * False positives: job boards, recruiters, which lead to their own sites. Guards: as credential-lure.
 */
export default defineSignal({
  id: 'job-offer',
  family: 'lures',
  grade: 'B',
  check: (context) => lureHit(context, ['job-offer'], { atLeast: 2, ordinary: true }),
});
