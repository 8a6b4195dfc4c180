import { asksFor, claimsFalsely, hostGuard } from '../hostGuard';
import { linkEvidence } from '../context';
import { onlyWayTo } from '../onlyWay';
import { defineSignal } from '../signal';

/**
 * All there is to follow in a message leads to a page on a host where anybody publishes for nothing, whatever language
 * its wording is in. Where the wording is known to ask, or the message to pretend, free-host says so.
 * False positives: newsletters of clubs and bloggers, invitations to a little site. Guards: onlyWayTo; the service's own
 * mail, a sender the user trusts; confirmed senders with a domain of their own, from which such newsletters come.
 */
export default defineSignal({
  id: 'only-free-host',
  family: 'links',
  grade: 'B',
  check(context) {
    if (asksFor(context) || claimsFalsely(context)) return null;
    const found = onlyWayTo(context, 'freeHosts') ?? onlyWayTo(context, 'ipfsGateways');
    if (!found) return null;
    const { sender } = context;
    const silenced =
      hostGuard(context, found.target, true) ??
      (sender?.authentication === 'pass' && !sender.freeMail ? 'authenticated' : null);
    if (silenced) return { silenced };
    return { evidence: [linkEvidence(found.link)], params: [found.target.host] };
  },
});
