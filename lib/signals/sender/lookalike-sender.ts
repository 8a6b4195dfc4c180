import { claimGuard } from '../claimGuard';
import { findLookalike, isByChance } from '../findLookalike';
import { isOtherName } from '../isOtherName';
import { misreadHost } from '../misreadHost';
import { defineSignal } from '../signal';

/**
 * The sender's domain is made to be misread, as a provider's or as another than it is.
 * False positives: honest names that differ by a letter, partners, names in other scripts. Guards: those of each rule
 * (lib/domains/lookalike, lib/domains/spoof.ts); isByChance; a provider's own domain, and another name of it, imitates nobody.
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
    if (isOtherName(context)) return { silenced: 'own_name' };
    // A second domain of the provider's, or one that gains nothing: all that can be done leads to the provider itself.
    if (!found.deliberate && claimGuard(context) === 'leads_home') return { silenced: 'leads_home' };
    if (isByChance(found, context)) return { silenced: 'by_chance' };
    return misreadHost(sender.host, found, { field: 'from', text: sender.mailbox.address });
  },
});
