import { isColleague } from '../isColleague';
import { lureHit } from '../lureSignal';
import { defineSignal } from '../signal';

/**
 * The mailbox is full, mails are held back, a voice message waits.
 * False positives: the mailbox provider's own notices, the house's gateway. Guards: as credential-lure; confirmed mail of the
 * reader's own organisation.
 */
export default defineSignal({
  id: 'mailbox-full',
  family: 'lures',
  grade: 'B',
  check(context) {
    if (!context.asks) return null;
    const hit = lureHit(context, ['mailbox'], { ordinary: true });
    return hit && 'evidence' in hit && isColleague(context) ? { silenced: 'colleague' } : hit;
  },
});
