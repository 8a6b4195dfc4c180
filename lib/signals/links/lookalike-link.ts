import { findLookalike, isByChance } from '../findLookalike';
import { ownerOf } from '../../providers/directory';
import type { HostFinding } from '../../domains/inspectHost';
import type { Anatomy } from '../../links/anatomy';
import { linkEvidence, type CheckedLink, type Context } from '../context';
import { misreadHost } from '../misreadHost';
import { defineSignal } from '../signal';

/**
 * A link's host is made to be misread, as a provider's or as another than it is.
 * False positives: honest names that differ by a letter, partners, names in other scripts. Guards: those of each rule
 * (lib/domains/lookalike, lib/domains/spoof.ts); isByChance; a provider's own hosts; what is wrong with the sender's own
 * domain, which is lookalike-sender's.
 */
export default defineSignal({
  id: 'lookalike-link',
  family: 'links',
  grade: 'A',
  check(context) {
    let silenced: string | null = null;
    for (const { link, target } of oneOfEachHost(context.links)) {
      if (target.ip || ownerOf(target.owner)) continue;
      const found = findLookalike(target.host, context);
      if (!found || isSendersOwn(target, found, context)) continue;
      if (isByChance(found, context)) silenced = 'by_chance';
      else return misreadHost(target.host, found, linkEvidence(link));
    }
    return silenced ? { silenced } : null;
  },
});

/** A message of more hosts is a list of links; the trap need not be among the first. */
const MOST_HOSTS = 200;

function oneOfEachHost(links: readonly CheckedLink[]): CheckedLink[] {
  const byHost = new Map<string, CheckedLink>();
  for (const link of links) if (!byHost.has(link.target.host)) byHost.set(link.target.host, link);
  return [...byHost.values()].slice(0, MOST_HOSTS);
}

/** What is wrong with the sender's own domain is lookalike-sender's: one fact counts once. A host below it may add a trick. */
function isSendersOwn(target: Anatomy, { rule }: HostFinding, { sender }: Context): boolean {
  return target.owner === sender?.domain && (target.host === sender.host || rule !== 'embedded');
}
