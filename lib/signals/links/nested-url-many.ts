import { embeddedSites } from '../../links/embeddedSites';
import { redirectOf } from '../../links/redirectors';
import { linkEvidence } from '../context';
import { hostGuard } from '../hostGuard';
import { defineSignal } from '../signal';

/**
 * One link names the pages of two or more others, so that it is anybody's guess where it leads (rspamd:
 * several URLs in the query).
 * False positives: links for sharing, log-ins, trackers with sources and pictures. Guards: those of
 * embeddedSites; the sender's and the claimed provider's own sites aren't counted; open redirectors have
 * their own signal; confirmed bulk mail; hostGuard.
 */
export default defineSignal({
  id: 'nested-url-many',
  family: 'links',
  grade: 'B',
  check(context) {
    const { links, sender, official, bulk } = context;
    let silenced: string | null = null;
    for (const { link, target } of links) {
      const sites = embeddedSites(target).filter((site) => site !== sender?.domain && !official.has(site));
      if (sites.length < 2 || redirectOf(target)) continue;
      const guard = hostGuard(context, target) ?? (bulk && sender?.authentication === 'pass' ? 'bulk' : null);
      if (guard) silenced = guard;
      else return { evidence: [linkEvidence(link)], params: [target.host, sites.slice(0, 3).join(', ')] };
    }
    return silenced ? { silenced } : null;
  },
});
