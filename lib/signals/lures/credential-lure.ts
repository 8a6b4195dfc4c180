import { lureHit } from '../lureSignal';
import { defineSignal } from '../signal';

/**
 * Asks to sign in, confirm, verify, or keep a password.
 * False positives: genuine notices, which say the same. Guards: the provider itself; trusted senders; replies; something to follow.
 */
export default defineSignal({
  id: 'credential-lure',
  family: 'lures',
  grade: 'B',
  check: (context) => (context.asks ? lureHit(context, ['credential']) : null),
});
