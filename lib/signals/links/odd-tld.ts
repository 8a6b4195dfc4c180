import { isService } from '../../domains/services';
import { linkEvidence } from '../context';
import { hostGuard } from '../hostGuard';
import { defineSignal } from '../signal';

/**
 * A link under an ending that is sold for a cent, and that phishing is full of.
 * False positives: honest sites under every one of them; so the list is short, and it is counted only beside other
 * signs. Guards: hostGuard, but the sender's own domain is not excused: it can have been bought for this message.
 * (sublime-security/static-files: suspicious_tlds.)
 */
export default defineSignal({
  id: 'odd-tld',
  family: 'links',
  grade: 'C',
  check(context) {
    const found = context.linkOwners.find(({ target }) => isService('oddTlds', target.host));
    if (!found) return null;
    const silenced = hostGuard(context, found.target);
    if (silenced && silenced !== 'own_domain') return { silenced };
    return {
      evidence: [linkEvidence(found.link)],
      params: [found.target.owner, found.target.host.slice(found.target.host.lastIndexOf('.'))],
    };
  },
});
