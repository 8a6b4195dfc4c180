import { lureHit } from '../lureSignal';
import { defineSignal } from '../signal';

/**
 * Asks to sign in, confirm, verify, or keep a password.
 * False positives: genuine notices, which say the same. Guards: lureHit; mail whose links are all the sender's own; something
 * to follow.
 */
export default defineSignal({
  id: 'credential-lure',
  family: 'lures',
  grade: 'B',
  check: (context) => (context.asks ? lureHit(context, ['credential'], { ordinary: true }) : null),
});
