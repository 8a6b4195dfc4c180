import { toAscii } from '../../domains/punycode';
import { registrableDomain } from '../../domains/registrableDomain';
import { domainOf } from '../../message/mailbox';
import { senderAuthentication } from '../../message/senderAuthentication';
import { ownerOf, vouches } from '../../providers/directory';
import type { Desk } from '../desk';
import { bestDesk } from './bestDesk';
import type { Offer } from './choice';
import { deskOffer } from './deskOffer';
import type { Matter } from './matter';

/**
 * The provider that the message claims to be from, where it takes reports. A message that really came from its own
 * domain is no imitation: it is offered, for somebody may misuse the provider's service, and never ready.
 */
export function providerOffer(desks: readonly Desk[], matter: Matter): Offer | null {
  const { claim } = matter.assessment;
  const provider = claim?.provider ?? null;
  if (claim === null || provider === null) return null;
  const own = cameFrom(provider, matter);
  const offer = deskOffer(
    'provider',
    bestDesk(
      desks.filter(({ providers }) => providers.includes(provider)),
      matter,
    ),
    { key: own ? 'choice_why_provider_own' : 'choice_why_provider', params: [claim.name] },
  );
  return offer && own ? { ...offer, ready: false } : offer;
}

/** Whether the receiving server confirmed that the one sender writes from the provider's own domain. */
function cameFrom(provider: string, { message }: Matter): boolean {
  const [from, second] = message.from;
  if (!from || second) return false;
  const host = toAscii(domainOf(from.address));
  const owner = ownerOf(registrableDomain(host));
  if (owner?.provider.id !== provider || !vouches(owner.domain)) return false;
  return senderAuthentication(message.authentication, host) === 'pass';
}
