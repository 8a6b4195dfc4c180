import { isOwnSite, linkEvidence } from '../context';
import { claimsFalsely } from '../hostGuard';
import { isKnownSite } from '../knownSite';
import { isMailServiceLink } from '../mailServiceLink';
import { defineSignal } from '../signal';

/** Fewer links say nothing by leading to one place. */
const FEWEST = 3;

/**
 * A message that presents itself as a provider, and all whose links, the footer's too, lead to one host that is not the
 * provider's: a copied mail with its links exchanged. (Sublime's rules on imitations of Microsoft.)
 * False positives: trackers of mail services, agencies. Guards: needs a claim that does not hold; mail services, and
 * sites that everybody knows; the sender's own mail (claimGuard).
 */
export default defineSignal({
  id: 'many-links-one-host',
  family: 'links',
  grade: 'B',
  check(context) {
    const { claim, links, ownSites } = context;
    const [first] = links;
    if (!claim || !first || links.length < FEWEST) return null;
    const { host } = first.target;
    if (!links.every(({ target }) => target.host === host) || isOwnSite(ownSites, first)) return null;
    if (isMailServiceLink(first) || isKnownSite(first)) return { silenced: 'mail_service' };
    if (!claimsFalsely(context)) return { silenced: context.providerItself ? 'provider_itself' : 'no_lure' };
    return {
      evidence: [linkEvidence({ ...first.link, text: first.link.text || host })],
      params: [String(links.length), host, claim.name],
    };
  },
});
