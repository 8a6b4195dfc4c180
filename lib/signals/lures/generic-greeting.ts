import { lureHit } from '../lureSignal';
import { defineSignal } from '../signal';

/** "Dear customer" from somebody who should know the name. Counted only beside a claim. */
export default defineSignal({
  id: 'generic-greeting',
  family: 'lures',
  grade: 'C',
  check: (context) => (context.claim ? lureHit(context, ['generic-greeting']) : null),
});
