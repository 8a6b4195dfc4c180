import { asksFor } from '../hostGuard';
import { lureHit } from '../lureSignal';
import { defineSignal } from '../signal';

/** "Dear customer" from somebody who should know the name. Counted only beside a claim, or wording that asks for something. */
export default defineSignal({
  id: 'generic-greeting',
  family: 'lures',
  grade: 'C',
  check: (context) =>
    context.claim || asksFor(context) ? lureHit(context, ['generic-greeting'], { ordinary: true }) : null,
});
