import { registrableDomain } from '../../domains/registrableDomain';
import { domainOf } from '../../message/mailbox';
import { claimGuard } from '../claimGuard';
import { knownTo } from '../correspondents';
import { comparable } from '../mailboxRoles';
import { defineSignal } from '../signal';

/** On how many days mail came before its way is known. */
const FEW_DAYS = 2;

/**
 * The message claims to come from a provider whose earlier mail to the reader came from other domains.
 * False positives: a provider's new mail service. Guards: a domain that is the provider's, or that wrote before; what
 * excuses a claim. Only from the user's own history, kept on his device. (Sublime's sender profiles.)
 */
export default defineSignal({
  id: 'first-time-domain-known-name',
  family: 'identity',
  grade: 'B',
  check(context) {
    const { sender, claim, user, official, senderIsProvider } = context;
    if (!sender?.domain || !claim || senderIsProvider || !user.correspondents?.length) return null;
    const { byDomain, byAddress, byName } = knownTo(user);
    if (byDomain.has(sender.domain) || byAddress.has(sender.mailbox.address.toLowerCase())) return null;
    const names = new Set([comparable(claim.name), comparable(sender.mailbox.name)].filter(Boolean));
    const earlier = [
      ...[...official].flatMap((domain) => byDomain.get(domain) ?? []),
      ...[...names].flatMap((name) => byName.get(name) ?? []),
    ].filter(({ count }) => count >= FEW_DAYS);
    if (earlier.length === 0) return null;
    const guard = claimGuard(context);
    if (guard) return { silenced: guard };
    const before = [...new Set(earlier.map(({ address }) => registrableDomain(domainOf(address))))].slice(-3);
    return {
      evidence: [{ field: 'from', text: sender.mailbox.address }],
      params: [claim.name, before.join(', '), sender.domain],
    };
  },
});
