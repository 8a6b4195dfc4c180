import { claimGuard } from '../claimGuard';
import { defineSignal } from '../signal';

/**
 * The message presents itself as a provider, and its address belongs to somebody else.
 * False positives: resellers, news, mail services, surveys sent for the provider. Guards: a claim is more than a
 * mention (findClaim); the family's domains; something to do; claimGuard. (PiMRef; Sublime brand rules.)
 */
export default defineSignal({
  id: 'claim-sender-mismatch',
  family: 'identity',
  grade: 'A',
  check(context) {
    const { claim, provider, sender, senderIsProvider, asks } = context;
    if (!claim || !provider || !sender?.domain || senderIsProvider) return null;
    const guard = claimGuard(context) ?? (asks ? null : 'asks_nothing');
    if (guard) return { silenced: guard };
    const own = provider.domains.find(
      ({ evidence, roles }) => evidence === 'owner' && roles.includes('mail'),
    );
    return {
      evidence: [...claim.evidence.slice(0, 2), { field: 'from', text: sender.mailbox.address }],
      params: [claim.name, sender.domain, (own ?? provider.domains[0])?.domain ?? ''],
    };
  },
});
