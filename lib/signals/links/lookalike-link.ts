import { findLookalike } from '../findLookalike';
import { ownerOf } from '../../providers/directory';
import { defineSignal } from '../signal';

/**
 * A link's host is made to be misread as a provider's.
 * False positives and guards: those of each lookalike rule (lib/domains/lookalike.ts); a provider's own hosts.
 */
export default defineSignal({
  id: 'lookalike-link',
  family: 'links',
  grade: 'A',
  check(context) {
    for (const { link, target } of context.linkOwners.slice(0, 50)) {
      if (
        target.ip ||
        ownerOf(target.owner) ||
        (target.owner === context.sender?.domain && context.sender.trusted)
      )
        continue;
      const found = findLookalike(target.host, context);
      if (found) {
        return {
          evidence: [
            {
              field: 'link',
              text: link.text,
              href: link.href,
              ...(link.at === undefined ? {} : { at: link.at }),
            },
          ],
          params: [target.host, found.target],
          variant: found.rule,
        };
      }
    }
    return null;
  },
});
