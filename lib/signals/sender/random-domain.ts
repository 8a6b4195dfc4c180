import { ownerLabel } from '../../domains/registrableDomain';
import { isUnlikelyName } from '../../domains/words/unlikelyName';
import { contextGuard } from '../contextGuard';
import { everybody } from '../findLookalike';
import { defineSignal } from '../signal';

/**
 * The sender's domain looks like drawn by chance: letters that follow each other in no language, digits among them.
 * False positives: initials, and names of languages that the table of letter pairs doesn't know. Guards: eight letters;
 * known companies and popular sites; free mail; counted only beside wording that asks for something, or a claim.
 */
export default defineSignal({
  id: 'random-domain',
  family: 'identity',
  grade: 'C',
  check(context) {
    const { sender } = context;
    if (!sender?.domain || sender.owner || sender.freeMail) return null;
    if (!isUnlikelyName(ownerLabel(sender.host)) || everybody().hosts.has(sender.domain)) return null;
    const guard = contextGuard(context);
    if (guard) return { silenced: guard };
    return { evidence: [{ field: 'from', text: sender.mailbox.address }], params: [sender.domain] };
  },
});
