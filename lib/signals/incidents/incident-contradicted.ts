import { registrableDomain } from '../../domains/registrableDomain';
import { domainOf } from '../../message/mailbox';
import { defineSignal } from '../signal';

/**
 * The message demands, because of a known incident, what the genuine notice says is not needed.
 * False positives: a colleague who is careful and says "rotate your keys because of Mixpanel". Guards: those of
 * matchIncident (a negated demand, news, a forwarded notice); something to follow; mail inside an organisation.
 */
export default defineSignal({
  id: 'incident-contradicted',
  family: 'incident',
  grade: 'A',
  check({ incident, asks, sender, message, claim }) {
    if (!incident?.contradicts) return null;
    if (!asks && !claim) return { silenced: 'asks_nothing' };
    const readers = (message.to ?? []).map(({ address }) => registrableDomain(domainOf(address)));
    if (sender?.domain && !sender.freeMail && !claim && readers.includes(sender.domain))
      return { silenced: 'colleague' };
    return { evidence: incident.evidence.slice(0, 3), params: [incident.name] };
  },
});
