import { findLookalike, isByChance } from '../findLookalike';
import { defineSignal } from '../signal';

/**
 * The sender's domain is made to be misread as a provider's.
 * False positives: honest names that differ by a letter, partners. Guards: those of each lookalike rule
 * (lib/domains/lookalike.ts); isByChance; a provider's own domain imitates nobody.
 */
export default defineSignal({
  id: 'lookalike-sender',
  family: 'identity',
  grade: 'A',
  check(context) {
    const { sender, senderIsProvider } = context;
    if (!sender?.host || sender.owner || senderIsProvider || sender.freeMail) return null;
    const found = findLookalike(sender.host, context);
    if (!found) return null;
    if (sender.trusted) return { silenced: 'trusted_sender' };
    if (isByChance(found, context)) return { silenced: 'by_chance' };
    return {
      evidence: [{ field: 'from', text: sender.mailbox.address }],
      params: [sender.host, found.target],
      variant: found.rule,
    };
  },
});
