import { defineSignal } from '../signal';

/**
 * The message presents itself as a provider, and its address belongs to somebody else.
 * False positives: resellers, news, mail services, surveys sent for the provider. Guards: a claim is more than a
 * mention (findClaim); the family's domains; something to do; a real reply; mail in which the provider is only one of
 * the names of an authenticated bulk sender. (PiMRef; Sublime brand rules.)
 */
export default defineSignal({
  id: 'claim-sender-mismatch',
  family: 'identity',
  grade: 'A',
  check({ claim, provider, sender, senderIsProvider, asks, message, lures, bulk }) {
    if (!claim || !provider || !sender || !sender.domain || senderIsProvider) return null;
    if (sender.trusted) return { silenced: 'trusted_sender' };
    if (message.reply && lures.length === 0) return { silenced: 'reply' };
    if (!asks) return { silenced: 'asks_nothing' };
    const presented = claim.by.some((by) => by === 'name' || by === 'sender-domain');
    if (bulk && !presented && sender.authentication === 'pass') return { silenced: 'bulk' };
    const own = provider.domains.find(
      ({ evidence, roles }) => evidence === 'owner' && roles.includes('mail'),
    );
    return {
      evidence: [...claim.evidence.slice(0, 2), { field: 'from', text: sender.mailbox.address }],
      params: [claim.name, sender.domain, (own ?? provider.domains[0])?.domain ?? ''],
    };
  },
});
