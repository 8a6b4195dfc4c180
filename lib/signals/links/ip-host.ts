import type { Anatomy } from '../../links/anatomy';
import { isInternalHost } from '../../links/internalHost';
import { oddity } from '../../links/oddities';
import { linkEvidence } from '../context';
import { defineSignal, type Hit } from '../signal';

/**
 * A link to a number instead of a name; `disguised` when it is written so that nobody sees the number
 * (0xcb007109).
 * False positives: routers, developers' mail, version numbers that a mail program made links. Guards: private
 * ranges; what the rule for disguised numbers leaves out.
 */
export default defineSignal({
  id: 'ip-host',
  family: 'links',
  grade: 'B',
  check({ links }) {
    let plain: Hit | null = null;
    let silenced: string | null = null;
    for (const { link, target } of links) {
      if (!target.ip) continue;
      const disguised = oddity('numeric-host', target) !== null;
      if (isInternalHost(target.host)) silenced = 'private_network';
      else if (!disguised && !isPlain(target)) silenced = 'version_number';
      else {
        const hit = {
          evidence: [linkEvidence(link)],
          params: [target.host, target.writtenHost.slice(0, 80)],
        };
        if (disguised) return { ...hit, variant: 'disguised' };
        plain ??= hit;
      }
    }
    return plain ?? (silenced ? { silenced } : null);
  },
});

function isPlain({ host, writtenHost }: Anatomy): boolean {
  return writtenHost.startsWith('[') || writtenHost.replace(/\.$/, '') === host;
}
