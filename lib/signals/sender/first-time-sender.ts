import { contextGuard } from '../contextGuard';
import { knownTo } from '../correspondents';
import { defineSignal } from '../signal';

/** With fewer entries a history is too young for a stranger to be one. */
const ENOUGH = 30;

/**
 * Nobody at this address, nor at its organisation, wrote before.
 * False positives: everybody, once. Guards: a history that is old enough; counted only beside wording that asks for
 * something, or a claim. Only from the user's own history, kept on his device. (Gmail; Sublime.)
 */
export default defineSignal({
  id: 'first-time-sender',
  family: 'identity',
  grade: 'C',
  check(context) {
    const { sender, user } = context;
    if (!sender?.domain || !user.correspondents || user.correspondents.length < ENOUGH) return null;
    const { byAddress, byDomain } = knownTo(user);
    const { address } = sender.mailbox;
    if (byAddress.has(address.toLowerCase()) || byDomain.has(sender.domain)) return null;
    const guard = contextGuard(context);
    if (guard) return { silenced: guard };
    return { evidence: [{ field: 'from', text: address }], params: [address] };
  },
});
