import { linkEvidence, type CheckedLink, type Context } from '../context';
import { asksFor } from '../hostGuard';
import { isKnownSite } from '../knownSite';
import { isMailServiceLink } from '../mailServiceLink';
import { leadsToSender } from '../relatedLink';
import { defineSignal } from '../signal';

/**
 * The message asks for something, and none of its links has anything to do with its sender.
 * False positives: firms with several domains, agencies, trackers, shared documents, people who send a link. Guards: needs
 * wording that asks for what a page can take; mail services and gateways; sites that everybody knows; a provider's, where
 * the sender is of the same one; a label in common; a real reply; mail to many that the receiving server confirmed.
 */
export default defineSignal({
  id: 'link-sender-mismatch',
  family: 'links',
  grade: 'C',
  check(context) {
    const { sender, linkOwners, message, bulk } = context;
    if (!sender || sender.domain === '' || linkOwners.length === 0) return null;
    if (linkOwners.some((link) => isRelated(link, context))) return null;
    const [first] = linkOwners;
    if (!first) return null;
    if (!asksFor(context)) return null;
    if (sender.trusted) return { silenced: 'trusted_sender' };
    if (context.providerItself) return { silenced: 'provider_itself' };
    if (bulk && sender.authentication === 'pass') return { silenced: 'bulk' };
    if (message.reply) return { silenced: 'reply' };
    const { owner, host } = first.target;
    return {
      evidence: [
        { field: 'from', text: sender.mailbox.address },
        linkEvidence({ ...first.link, text: first.link.text || host }),
      ],
      params: [sender.domain, owner || host],
    };
  },
});

/** The sender's, or nobody's in particular: what a tracker, a network or a shop for apps says nothing about. */
function isRelated(link: CheckedLink, { sender }: Context): boolean {
  if (!sender || isMailServiceLink(link) || link.opaque !== null) return true;
  return leadsToSender(link, sender) || isKnownSite(link);
}
