import { isService } from '../../domains/services';
import { linkEvidence } from '../context';
import { defineSignal } from '../signal';

/**
 * A short link hides where it leads.
 * False positives: marketing, social posts. Guard: counted only beside a claim or a lure.
 */
export default defineSignal({
  id: 'shortener',
  family: 'links',
  grade: 'C',
  check({ linkOwners, claim, providerItself, lures }) {
    const found = linkOwners.find(({ target }) => isService('shorteners', target.host));
    if (!found) return null;
    if (providerItself || (!claim && lures.length === 0)) return { silenced: 'no_lure' };
    return {
      evidence: [linkEvidence(found.link)],
      params: [found.target.host],
    };
  },
});
