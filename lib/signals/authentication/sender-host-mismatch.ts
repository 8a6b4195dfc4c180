import { contextGuard } from '../contextGuard';
import { carriedGuard, envelopeHost, isRelated } from '../envelope';
import { defineSignal } from '../signal';

/** UTF-16 units of a Message-ID that are read (RFC 5322 section 2.1.1: a line has at most 998). */
const LONGEST = 998;

/**
 * Neither where the message was made (the right half of Message-ID, RFC 5322 section 3.6.4) nor where errors go has
 * anything to do with the sender's domain.
 * False positives: web shops on shared machines, programs that send for others. Guards: both must be visible and
 * foreign; known carriers of mail; confirmed senders; lists and forwarders; counted only beside wording that asks for
 * something, or a claim.
 */
export default defineSignal({
  id: 'sender-host-mismatch',
  family: 'authentication',
  grade: 'C',
  check(context) {
    const { sender, message } = context;
    if (!sender?.domain || sender.authentication === 'pass') return null;
    const id = message.headers?.find(({ name }) => name === 'message-id')?.value.slice(0, LONGEST) ?? '';
    const made = (id.slice(id.lastIndexOf('@') + 1).split(/[>\s]/, 1)[0] ?? '').toLowerCase();
    const errors = envelopeHost(context);
    // A single word is a machine's own name, and says nothing.
    if (!errors || !id.includes('@') || !made.includes('.')) return null;
    if (isRelated(made, context) || isRelated(errors, context)) return null;
    const guard = carriedGuard(context) ?? contextGuard(context);
    if (guard) return { silenced: guard };
    return { evidence: [{ field: 'authentication', text: made }], params: [sender.domain, made] };
  },
});
