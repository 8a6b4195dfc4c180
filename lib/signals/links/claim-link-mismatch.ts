import { claimGuard } from '../claimGuard';
import { isOwnSite, linkEvidence, type CheckedLink, type Context } from '../context';
import { asksFor } from '../hostGuard';
import { isKnownSite } from '../knownSite';
import { isMailServiceLink } from '../mailServiceLink';
import { defineSignal } from '../signal';
import { isSenderUnseen } from '../unseenSender';

/**
 * The message presents itself as a provider, and no link in it leads there.
 * False positives: click trackers of the provider's mail service, gateways. Guards: the provider itself; claimGuard;
 * one link to the provider is enough to keep quiet, so those that lead elsewhere must be all; a customer's page on the
 * provider's host (docs.google.com/forms) is no link to it. An address of the provider that nobody confirmed excuses
 * nothing, since anybody can write it there, and beside it one real link is quickly added: there a link to a site that
 * hardly anybody knows is enough, if the wording asks for something (people at a provider write, too, and its mail
 * services are many). Where the page doesn't show who sent it, what would excuse most such mail is not at hand: there
 * the wording must ask for something, and on a site that hardly anybody knows.
 */
export default defineSignal({
  id: 'claim-link-mismatch',
  family: 'links',
  grade: 'A',
  check(context) {
    const { claim, providerItself, senderIsProvider, links, ownSites } = context;
    if (!claim || providerItself || links.length === 0) return null;
    const isOwn = (link: CheckedLink): boolean => isOwnSite(ownSites, link);
    if (links.some(isOwn) && !senderIsProvider) return null;
    const elsewhere = links.filter((link) => !isOwn(link) && !isMailServiceLink(link));
    const foreign = links.some(isOwn) ? elsewhere.find((link) => !isKnownSite(link)) : elsewhere[0];
    if (!foreign) return { silenced: 'mail_service' };
    if (isSenderUnseen(context) && !(asksFor(context) && elsewhere.some((link) => !isKnownSite(link))))
      return { silenced: 'sender_unseen' };
    const guard = claimGuard(context) ?? (isUncontradicted(context) ? 'uncontradicted' : null);
    if (guard) return { silenced: guard };
    const { host, owner } = foreign.target;
    return {
      evidence: [linkEvidence({ ...foreign.link, text: foreign.link.text || host })],
      // Of a customer's page the owner is the provider: docs.google.com says more than google.com.
      params: [claim.name, ownSites.has(owner) ? host : owner || host],
    };
  },
});

/** The provider's own address, which nothing speaks against, and nothing is asked for: most such mail is the provider's. */
function isUncontradicted(context: Context): boolean {
  return context.senderIsProvider && context.sender?.authentication !== 'fail' && !asksFor(context);
}
