import { findLookalike, isByChance } from '../findLookalike';
import { ownerOf } from '../../providers/directory';
import { linkEvidence } from '../context';
import { defineSignal } from '../signal';

/**
 * A link's host is made to be misread as a provider's.
 * False positives and guards: those of each lookalike rule (lib/domains/lookalike.ts); isByChance; a provider's own hosts.
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
      else {
        return {
          evidence: [linkEvidence(link)],
          params: [target.host, found.target],
          variant: found.rule,
        };
      }
    }
    return silenced ? { silenced } : null;
  },
});
