import type { Anatomy } from '../../links/anatomy';
import { isOpenRedirector, redirectOf } from '../../links/redirectors';
import { linkEvidence, type CheckedLink } from '../context';
import { hostGuard } from '../hostGuard';
import { defineSignal } from '../signal';

/**
 * A link goes to a well-known site that only passes the reader on to somebody else's.
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
      const { first, target } = firstRedirect(found);
      if (!target) continue;
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

/** The first open redirector on the way, and where it leads in the end; a gateway before it is nobody's choice. */
function firstRedirect({ target, wrappers, through, opaque }: CheckedLink): {
  first: Anatomy;
  target?: Anatomy;
} {
  const wrapper = through[wrappers.findIndex(isOpenRedirector)];
  return wrapper
    ? { first: wrapper, target }
    : { first: target, target: redirectOf(target, opaque === null)?.target };
}
