import { lureHit } from '../lureSignal';
import { defineSignal } from '../signal';

/**
 * Says that an account is locked, limited or about to be closed.
 * False positives: genuine notices. Guards: as credential-lure.
 */
export default defineSignal({
  id: 'account-threat',
  family: 'lures',
  grade: 'B',
  check: (context) => (context.asks ? lureHit(context, ['account-suspended'], { ordinary: true }) : null),
});
