import { luresOf } from '../context';
import { lureHit } from '../lureSignal';
import { defineSignal } from '../signal';

/** A short time to act. Counted only beside another lure: every sale has a deadline. */
export default defineSignal({
  id: 'deadline-threat',
  family: 'lures',
  grade: 'C',
  check(context) {
    const others = luresOf(
      context,
      'credential',
      'payment',
      'parcel-fee',
      'account-suspended',
      'mailbox',
      'subscription-expired',
      'refund',
      'prize',
      'survey-gift',
      'tax-fine',
      'seed-phrase',
      'key-rotation',
      'breach-notice',
      'investment',
      'extortion',
    );
    return others.length > 0 ? lureHit(context, ['deadline'], { ordinary: true }) : null;
  },
});
