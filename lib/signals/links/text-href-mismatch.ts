import { ownerLabel, registrableDomain } from '../../domains/registrableDomain';
import { isService } from '../../domains/services';
import { shownHost } from '../../links/shownHost';
import { linkEvidence } from '../context';
import { defineSignal } from '../signal';

/** Links; from here on one owner for all of them is a tracker of confirmed bulk mail. */
const FEW = 4;

/**
 * A link's text is an address, and the link leads to somebody else's.
 * False positives: click trackers, wrappers, www. Guards: wrappers taken off; a text that is more than an address says
 * nothing (shownHost); known mail services; the sender's own domain; owners of one family. Both sides differ by construction.
 * (rspamd phishing module; Thunderbird; TORPEDO.)
 */
export default defineSignal({
  id: 'text-href-mismatch',
  family: 'links',
  grade: 'A',
  check({ links, linkOwners, sender, provider, official, bulk }) {
    let silenced: string | null = null;
    for (const { link, target } of links) {
      const shown = shownHost(link.text);
      const owner = shown && registrableDomain(shown);
      if (!shown || !owner || !target.owner || owner === target.owner) continue;
      if (provider && official.has(owner) && official.has(target.owner)) silenced = 'same_family';
      else if (sender && target.owner === sender.domain) silenced = 'own_domain';
      else if (
        isService('bulkMailers', target.host) ||
        isService('linkRewriters', target.host) ||
        isTracker(target.host, sender?.domain ?? '')
      )
        silenced = 'mail_service';
      else if (bulk && sender?.authentication === 'pass' && linkOwners.length === 1 && links.length >= FEW)
        silenced = 'bulk';
      else if (sender?.trusted) silenced = 'trusted_sender';
      else {
        return {
          evidence: [linkEvidence(link)],
          params: [shown, target.host],
        };
      }
    }
    return silenced ? { silenced } : null;
  },
});

/** Hosts that are named for tracking (click.shop.example) and say so in their first label. */
function isTracker(host: string, senderDomain: string): boolean {
  const label = ownerLabel(senderDomain);
  return (
    label !== '' &&
    /^(?:click|clicks|track|tracking|links?|email|e|trk|go|url\d{0,5}|em\d{0,5}|t|r)\./.test(host) &&
    host.includes(label)
  );
}
