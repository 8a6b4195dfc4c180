import { isService } from '../../domains/services';
import { linkEvidence, type Context } from '../context';
import { asksFor } from '../hostGuard';
import { isThread } from '../isThread';
import { onlyWayTo } from '../onlyWay';
import { defineSignal } from '../signal';

/**
 * A short link hides where it leads.
 * False positives: marketing, social posts, clubs. Guards: counted only beside a claim, a lure, or
 * where there is hardly anything else in the message (onlyWayTo); the provider itself; a
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
    if (providerItself) return { silenced: 'provider_itself' };
    if (sender?.trusted) return { silenced: 'trusted_sender' };
    if (lures.length === 0 && isThread(message)) return { silenced: 'reply' };
    if (!claim && lures.length === 0 && !isAllThere(context)) return { silenced: 'no_lure' };
    if (bulk && sender?.authentication === 'pass' && !asksFor(context)) return { silenced: 'bulk' };
    return { evidence: [linkEvidence(found.link)], params: [found.target.host] };
  },
});

/** A message that is little more than the way there, from an address that nobody confirmed or anybody can have. */
function isAllThere(context: Context): boolean {
  const { sender } = context;
  if (sender?.authentication === 'pass' && !sender.freeMail) return false;
  return onlyWayTo(context, 'shorteners') !== null;
}
