import { isColleague } from '../isColleague';
import { lureHit } from '../lureSignal';
import { defineSignal } from '../signal';

/** UTF-16 units: such a request is short and personal. */
const LONGEST = 2500;

/**
 * Asks to buy gift cards and send their codes.
 * False positives: a shop that sells them sends bulk mail with links; people who ask at home. Guards: lureHit; short; confirmed
 * mail of the reader's own organisation; mail to many readers.
 */
export default defineSignal({
  id: 'gift-card',
  family: 'lures',
  grade: 'B',
  check(context) {
    if (context.message.text.length > LONGEST) return null;
    const hit = lureHit(context, ['gift-card']);
    if (!hit || 'silenced' in hit) return hit;
    if (isColleague(context)) return { silenced: 'colleague' };
    return context.bulk || context.links.length > 2 ? { silenced: 'bulk' } : hit;
  },
});
