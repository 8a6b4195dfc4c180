import { defineSignal } from '../signal';

/**
 * The message demands, because of a known incident, what the genuine notice says is not needed.
 * Guards: those of matchIncident (a negated demand, news, a forwarded notice).
 */
export default defineSignal({
  id: 'incident-contradicted',
  family: 'incident',
  grade: 'A',
  check: ({ incident }) => (incident?.contradicts ? { evidence: incident.evidence.slice(0, 3), params: [incident.name] } : null),
});
