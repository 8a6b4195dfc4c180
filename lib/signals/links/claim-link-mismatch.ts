import { claimGuard } from '../claimGuard';
import { linkEvidence } from '../context';
import { isMailServiceLink } from '../mailServiceLink';
import { defineSignal } from '../signal';

/**
 * The message presents itself as a provider, and no link in it leads there.
 * False positives: click trackers of the provider's mail service, gateways. Guards: the provider itself; claimGuard;
 * one link to the provider is enough to keep quiet, so those that lead elsewhere must be all. An address of the provider
 * that the receiving server could not be asked about does not excuse it: anybody can write it there.
 */
export default defineSignal({
  id: 'claim-link-mismatch',
  family: 'links',
  grade: 'A',
  check(context) {
    const { claim, providerItself, linkOwners, ownSites } = context;
    if (!claim || providerItself || linkOwners.length === 0) return null;
    if (linkOwners.some(({ target }) => ownSites.has(target.owner))) return null;
    const foreign = linkOwners.find((link) => !isMailServiceLink(link)) ?? null;
    if (!foreign) return { silenced: 'mail_service' };
    const guard = claimGuard(context);
    if (guard) return { silenced: guard };
    return {
      evidence: [linkEvidence({ ...foreign.link, text: foreign.link.text || foreign.target.host })],
      params: [claim.name, foreign.target.owner || foreign.target.host],
    };
  },
});
