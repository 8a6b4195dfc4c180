import { domainOf } from '../../message/mailbox';
import type { MethodResult } from '../../message/message';
import { contextGuard } from '../contextGuard';
import { carriedGuard, isRelated } from '../envelope';
import { defineSignal } from '../signal';

/**
 * The signatures that hold (DKIM, RFC 6376) are of others than the sender, and nothing confirms him.
 * False positives: mail services that sign with their own name, mail hosts, lists. Guards: known carriers of mail, the
 * same name under another ending, a provider's other domains; lists and forwarders; counted only beside wording that
 * asks for something, or a claim. (dkim_verifier.)
 */
export default defineSignal({
  id: 'signed-by-other',
  family: 'authentication',
  grade: 'B',
  check(context) {
    const { sender, authentication } = context;
    if (!sender?.domain || sender.authentication === 'pass') return null;
    const signers = (authentication?.methods ?? []).filter(isSignature).map(signerOf).filter(Boolean);
    const [first] = signers;
    if (!first || signers.some((signer) => isRelated(signer, context))) return null;
    const guard = carriedGuard(context) ?? contextGuard(context);
    if (guard) return { silenced: guard };
    return { evidence: [{ field: 'authentication', text: first }], params: [first, sender.domain] };
  },
});

function isSignature({ method, result }: MethodResult): boolean {
  return method === 'dkim' && result === 'pass';
}

function signerOf({ properties }: MethodResult): string {
  return (properties['header.d'] ?? domainOf(properties['header.i'] ?? '')).toLowerCase();
}
