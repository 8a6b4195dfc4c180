import { ownerLabel } from '../../domains/registrableDomain';
import { isService } from '../../domains/services';
import type { Anatomy } from '../../links/anatomy';
import { linkEvidence } from '../context';
import { asksFor, claimsFalsely, hostGuard } from '../hostGuard';
import { defineSignal } from '../signal';

/** Letters of a name that stand in a path by chance less often. */
const SHORTEST = 4;

/** UTF-16 units of an address that are read. */
const LONGEST = 2000;

/**
 * The claimed provider's name stands in the path of a link, and not in its host: made to be seen, and worth nothing.
 * False positives: documentation, news, shops with a brand's shelf, campaign names. Guards: needs both, a claim that does
 * not hold and wording that asks; addresses inside the address and campaign marks are not read; trackers; hostGuard.
 */
export default defineSignal({
  id: 'path-brand',
  family: 'links',
  grade: 'C',
  check(context) {
    const { claim, provider, official, linkOwners } = context;
    if (!claim || !provider) return null;
    const names = new Set([claim.name.toLowerCase().replaceAll(' ', ''), ...[...official].map(ownerLabel)]);
    const long = [...names].filter((name) => name.length >= SHORTEST);
    const found = linkOwners.find(({ target }) => {
      const path = ownPath(target);
      return long.some((name) => path.includes(name)) && !long.some((name) => target.host.includes(name));
    });
    if (!found) return null;
    if (found.opaque !== null || isService('bulkMailers', found.target.host, found.target.rest))
      return { silenced: 'mail_service' };
    if (!asksFor(context) || !claimsFalsely(context)) return { silenced: 'no_lure' };
    const silenced = hostGuard(context, found.target);
    if (silenced) return { silenced };
    return { evidence: [linkEvidence(found.link)], params: [claim.name, found.target.host] };
  },
});

/** Path and query up to an address or a mailbox that they carry, without campaign marks. */
function ownPath({ rest }: Anatomy): string {
  const lower = rest.slice(0, LONGEST).toLowerCase();
  const [own = ''] = lower.split(/https?(?::|%3a)|@|%40/, 1);
  return own.replace(/[?&](?:utm_[a-z]+|ref|source|campaign)=[^&#]*/g, '');
}
