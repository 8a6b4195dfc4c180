import { contextGuard } from '../contextGuard';
import { carriedGuard, envelopeHost, isRelated } from '../envelope';
import { defineSignal } from '../signal';

/**
 * Errors go to another domain than the sender's (RFC 5321 MAIL FROM), and nothing confirms the sender.
 * False positives: nearly all mail services and hosts. Guards: known carriers of mail, the same name under another
 * ending, a provider's other domains; confirmed senders; lists and forwarders; counted only beside wording that asks
 * for something, or a claim.
 */
export default defineSignal({
  id: 'mailed-by-other',
  family: 'authentication',
  grade: 'C',
  check(context) {
    const { sender } = context;
    if (!sender?.domain || sender.authentication === 'pass') return null;
    const host = envelopeHost(context);
    if (!host || isRelated(host, context)) return null;
    const guard = carriedGuard(context) ?? contextGuard(context);
    if (guard) return { silenced: guard };
    return { evidence: [{ field: 'authentication', text: host }], params: [host, sender.domain] };
  },
});
