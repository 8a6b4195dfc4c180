import { registrableDomain } from '../../domains/registrableDomain';
import { judgedIncidents } from '../../incidents/judged';
import { domainOf } from '../../message/mailbox';
import { providerById } from '../../providers/directory';
import { defineSignal } from '../signal';
import { isSenderUnseen } from '../unseenSender';

/**
 * The message demands, because of a known incident, what the genuine notice says is not needed.
 * False positives: a colleague who is careful and says "rotate your keys because of Mixpanel". Guards: those of
 * matchIncident (a negated demand, news, a forwarded notice, advice to be on the safe side); the claimed provider itself,
 * which may ask for more than it asked at first; a sender the user trusts; mail inside an organisation; without a claim,
 * a page that shows no sender's address, by which colleagues are told, and something to follow that is neither the
 * sender's own nor an affected provider's, from a sender who was not confirmed.
 */
export default defineSignal({
  id: 'incident-contradicted',
  family: 'incident',
  grade: 'A',
  check(context) {
    const { incident, asks, sender, message, claim, links, providerItself } = context;
    if (!incident?.contradicts) return null;
    if (sender?.trusted) return { silenced: 'trusted_sender' };
    if (providerItself) return { silenced: 'provider_itself' };
    if (!asks && !claim) return { silenced: 'asks_nothing' };
    if (!claim && isSenderUnseen(context)) return { silenced: 'sender_unseen' };
    const readers = (message.to ?? []).map(({ address }) => registrableDomain(domainOf(address)));
    if (sender?.domain && !sender.freeMail && !claim && readers.includes(sender.domain))
      return { silenced: 'colleague' };
    const foreign = links.some(
      ({ target }) => target.owner !== sender?.domain && !affected(incident.id).has(target.owner),
    );
    if (!claim && !foreign && message.forms.length === 0) return { silenced: 'own_domain' };
    if (!claim && sender?.authentication === 'pass' && !sender.freeMail) return { silenced: 'authenticated' };
    return { evidence: incident.evidence.slice(0, 3), params: [incident.name] };
  },
});

const providersOf = new Map(
  judgedIncidents.map(({ id, affected_providers }) => [id, affected_providers] as const),
);

/** The domains of the providers that an incident concerns. */
function affected(id: string): ReadonlySet<string> {
  const providers = (providersOf.get(id) ?? []).map(providerById);
  return new Set(providers.flatMap((one) => one?.domains ?? []).map(({ domain }) => domain));
}
