import { isService } from '../../domains/services';
import type { Anatomy } from '../../links/anatomy';
import { linkEvidence } from '../context';
import { hostGuard } from '../hostGuard';
import { defineSignal } from '../signal';

/**
 * Labels before the owner's domain, and letters of one of them, from which on a host is cut off or misread
 * (suspicious-site-reporter).
 */
const MANY_LABELS = 4;
const LONG_LABEL = 22;

/**
 * So much stands before the owner's name in a host that the eye stops before it gets there.
 * False positives: clouds and trackers, which number their machines. Guards: those are excused by name, as are opaque
 * wrappers and free hosts, which have a finding of their own; hostGuard; counted only beside other signs.
 */
export default defineSignal({
  id: 'many-subdomains',
  family: 'links',
  grade: 'C',
  check(context) {
    const found = context.linkOwners.find(({ target }) => isCrowded(target));
    if (!found) return null;
    const { target, link, opaque } = found;
    if (opaque !== null || isNumbered(target)) return { silenced: 'cloud' };
    const silenced = hostGuard(context, target);
    if (silenced) return { silenced };
    return { evidence: [linkEvidence(link)], params: [target.host, target.owner] };
  },
});

function isCrowded({ host, owner, ip }: Anatomy): boolean {
  if (ip || owner === '' || host === owner) return false;
  const labels = host
    .slice(0, -owner.length - 1)
    .replace(/^www\./, '')
    .split('.');
  return labels.length >= MANY_LABELS || labels.some((label) => label.length >= LONG_LABEL);
}

function isNumbered({ host }: Anatomy): boolean {
  return (['clouds', 'bulkMailers', 'freeHosts', 'ipfsGateways'] as const).some((kind) =>
    isService(kind, host),
  );
}
