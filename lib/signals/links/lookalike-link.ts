import { findLookalike, isByChance } from '../findLookalike';
import { ownerOf } from '../../providers/directory';
import { linkEvidence } from '../context';
import { misreadHost } from '../misreadHost';
import { defineSignal } from '../signal';

/**
 * A link's host is made to be misread, as a provider's or as another than it is.
 * False positives: honest names that differ by a letter, partners, names in other scripts. Guards: those of each rule
 * (lib/domains/lookalike, lib/domains/spoof.ts); isByChance; a provider's own hosts; the sender's own domain, which is
 * lookalike-sender's.
 */
export default defineSignal({
  id: 'lookalike-link',
  family: 'links',
  grade: 'A',
  check(context) {
    let silenced: string | null = null;
    for (const { link, target } of context.linkOwners.slice(0, 50)) {
      // The sender's own domain is lookalike-sender's: one fact counts once.
      if (target.ip || ownerOf(target.owner) || target.owner === context.sender?.domain) continue;
      const found = findLookalike(target.host, context);
      if (!found) continue;
      if (isByChance(found, context)) silenced = 'by_chance';
      else return misreadHost(target.host, found, linkEvidence(link));
    }
    return silenced ? { silenced } : null;
  },
});
