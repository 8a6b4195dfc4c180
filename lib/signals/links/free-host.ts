import { isService } from '../../domains/services';
import { linkEvidence, luresOf } from '../context';
import { defineSignal } from '../signal';

/**
 * The page or form behind a link stands on a host where anybody publishes for nothing.
 * False positives: projects, colleagues' shares, surveys. Guards: needs a lure for a password or money, or a claim; the provider's own pages.
 */
export default defineSignal({
  id: 'free-host',
  family: 'links',
  grade: 'B',
  check(context) {
    const { linkOwners, official, providerItself, claim, sender, message } = context;
    const found = linkOwners.find(
      ({ target }) => isService('freeHosts', target.host) && !official.has(target.owner),
    );
    if (!found) return null;
    if (providerItself || sender?.trusted || message.reply) return { silenced: 'trusted_sender' };
    if (
      !claim &&
      luresOf(context, 'credential', 'mailbox', 'account-suspended', 'seed-phrase', 'payment').length === 0
    )
      return { silenced: 'no_lure' };
    return {
      evidence: [linkEvidence(found.link)],
      params: [found.target.host],
    };
  },
});
