import { isService } from '../../domains/services';
import { contextGuard } from '../contextGuard';
import { defineSignal } from '../signal';

/**
 * The sender's domain has an ending that bad mail is full of and ordinary mail hardly has (services/oddTlds.json).
 * False positives: honest people under such endings. Guard: counted only beside wording that asks for something, or a
 * claim; the claimed provider's own domains.
 */
export default defineSignal({
  id: 'sender-odd-tld',
  family: 'identity',
  grade: 'C',
  check(context) {
    const { sender } = context;
    if (!sender?.domain || sender.owner || !isService('oddTlds', sender.host)) return null;
    const guard = contextGuard(context);
    if (guard) return { silenced: guard };
    const ending = sender.host.slice(sender.host.lastIndexOf('.'));
    return { evidence: [{ field: 'from', text: sender.mailbox.address }], params: [sender.domain, ending] };
  },
});
