import { dissect } from '../../links/anatomy';
import { isOpenRedirector, redirectOf } from '../../links/redirectors';
import { linkEvidence, type CheckedLink } from '../context';
import { hostGuard } from '../hostGuard';
import { defineSignal } from '../signal';

/**
 * A link shows a well-known site that only passes the reader on to somebody else's.
 * False positives: advertisements in newsletters, search results that people pass on. Guards: gateways and
 * webmail's own rewriting aren't in the list; the sender's own site at the end, or the redirector's own mail;
 * confirmed bulk mail; hostGuard, so that the message must ask for something or present itself as somebody
 * else.
 */
export default defineSignal({
  id: 'open-redirect',
  family: 'links',
  grade: 'B',
  check(context) {
    const { sender, bulk, links } = context;
    let silenced: string | null = null;
    for (const found of links) {
      const target = found.wrappers.some(isOpenRedirector) ? found.target : redirectOf(found.target)?.target;
      if (!target) continue;
      const first = firstOf(found);
      const own = sender !== null && [target.owner, first.owner].includes(sender.domain);
      const guard =
        hostGuard(context, target) ??
        (own ? 'own_domain' : bulk && sender?.authentication === 'pass' ? 'bulk' : null);
      if (guard) silenced = guard;
      else if (first.owner !== target.owner)
        return { evidence: [linkEvidence(found.link)], params: [first.host, target.host] };
    }
    return silenced ? { silenced } : null;
  },
});

/** What the reader sees of the link: its first host. */
function firstOf({ link, target }: CheckedLink): { host: string; owner: string } {
  const { host, owner } = dissect(link.href);
  return host === '' ? target : { host, owner };
}
