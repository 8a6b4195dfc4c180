import { lureHit } from '../lureSignal';
import { defineSignal } from '../signal';

/** Asks to buy gift cards and send their codes. Short and personal; a shop that sells them sends bulk mail. */
export default defineSignal({
  id: 'gift-card',
  family: 'lures',
  grade: 'B',
  check(context) {
    if (context.message.text.length > 2500) return null;
    const hit = lureHit(context, ['gift-card']);
    return hit && context.bulk ? { silenced: 'bulk' } : hit;
  },
});
