import { isService } from '../../domains/services';
import { linkEvidence } from '../context';
import { asksFor } from '../hostGuard';
import { defineSignal } from '../signal';

/**
 * A short link hides where it leads.
 * False positives: marketing, social posts, clubs. Guards: counted only beside a claim or a lure; the provider itself; a
 * sender the user trusts; a real reply; confirmed bulk mail that hurries ("ends today") but asks for nothing.
 * (sublime-security/static-files: url_shorteners.)
 */
export default defineSignal({
  id: 'shortener',
  family: 'links',
  grade: 'C',
  check(context) {
    const { links, claim, providerItself, lures, sender, message, bulk } = context;
    const found = links.find(({ target }) => isService('shorteners', target.host, target.rest));
    if (!found) return null;
    if (providerItself || (!claim && lures.length === 0)) return { silenced: 'no_lure' };
    if (sender?.trusted) return { silenced: 'trusted_sender' };
    if (message.reply && lures.length === 0) return { silenced: 'reply' };
    if (bulk && sender?.authentication === 'pass' && !asksFor(context)) return { silenced: 'bulk' };
    return { evidence: [linkEvidence(found.link)], params: [found.target.host] };
  },
});
