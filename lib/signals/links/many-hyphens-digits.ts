import { ownerLabel } from '../../domains/registrableDomain';
import { linkEvidence } from '../context';
import { hostGuard } from '../hostGuard';
import { defineSignal } from '../signal';

/**
 * Hyphens, and digits in a row, from which on a name looks made by a machine or patched together. Six: firms in China are
 * known by numbers of up to five (10086.cn, 12306.cn, 95588.com).
 */
const HYPHENS = 3;
const DIGITS = /\d{6}/;

/**
 * The owner's name in a link has many hyphens or a long number.
 * False positives: German firms (rechtsanwalt-meier-und-partner.de), years, and numbers that firms are known by. Guards:
 * hostGuard; a punycode label is not read; counted only beside other signs. (dnstwist; SpamAssassin.)
 */
export default defineSignal({
  id: 'many-hyphens-digits',
  family: 'links',
  grade: 'C',
  check(context) {
    const found = context.linkOwners.find(({ target }) => !target.ip && isPatched(ownerLabel(target.host)));
    if (!found) return null;
    const silenced = hostGuard(context, found.target);
    if (silenced) return { silenced };
    return { evidence: [linkEvidence(found.link)], params: [found.target.owner] };
  },
});

function isPatched(label: string): boolean {
  if (label.startsWith('xn--')) return false;
  return label.split('-').length > HYPHENS || DIGITS.test(label);
}
