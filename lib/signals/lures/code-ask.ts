import { lureHit } from '../lureSignal';
import { defineSignal } from '../signal';

/**
 * Asks to send or read out a one-time code.
 * False positives: genuine code mails, which say the opposite. Guards: lureHit; negated sentences do not count.
 */
export default defineSignal({
  id: 'code-ask',
  family: 'lures',
  grade: 'B',
  check: (context) => lureHit(context, ['code-ask']),
});
