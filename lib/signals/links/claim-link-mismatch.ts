import { claimGuard } from '../claimGuard';
import { isOwnSite, linkEvidence } from '../context';
import { isMailServiceLink } from '../mailServiceLink';
import { defineSignal } from '../signal';

/**
 * The message presents itself as a provider, and no link in it leads there.
 * False positives: click trackers of the provider's mail service, gateways. Guards: the provider itself; claimGuard;
 * one link to the provider is enough to keep quiet, so those that lead elsewhere must be all; a customer's page on the
 * provider's host (docs.google.com/forms) is no link to it. An address of the provider
 * that the receiving server could not be asked about does not excuse it: anybody can write it there.
 */
export default defineSignal({
  id: 'claim-link-mismatch',
  family: 'links',
  grade: 'A',
  check(context) {
    const { claim, providerItself, links, ownSites } = context;
    if (!claim || providerItself || links.length === 0) return null;
    if (links.some((link) => isOwnSite(ownSites, link))) return null;
    const foreign = links.find((link) => !isMailServiceLink(link)) ?? null;
    if (!foreign) return { silenced: 'mail_service' };
    const guard = claimGuard(context);
    if (guard) return { silenced: guard };
    const { host, owner } = foreign.target;
    return {
      evidence: [linkEvidence({ ...foreign.link, text: foreign.link.text || host })],
      // Of a customer's page the owner is the provider: docs.google.com says more than google.com.
      params: [claim.name, ownSites.has(owner) ? host : owner || host],
    };
  },
});
