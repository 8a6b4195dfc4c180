import { lureHit } from '../lureSignal';
import { defineSignal } from '../signal';

/** Asks to send or read out a one-time code. Genuine code mails say the opposite, which is negated and does not count. */
export default defineSignal({
  id: 'code-ask',
  family: 'lures',
  grade: 'B',
  check: (context) => lureHit(context, ['code-ask']),
});
