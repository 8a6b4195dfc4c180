import { lureHit } from '../lureSignal';
import { defineSignal } from '../signal';

/**
 * Says that an account, mailbox or card is or will be closed, limited, full or lost.
 * False positives: genuine dunning and security notices. Guards: as credential-lure.
 */
export default defineSignal({
  id: 'account-threat',
  family: 'lures',
  grade: 'B',
  check: (context) => (context.asks ? lureHit(context, ['account-suspended', 'mailbox']) : null),
});
