import type { IncidentView } from '../../components/incidentCard/IncidentCard';
import { words } from '../../components/words';
import { incidentAdvisory } from '../../lib/advise/incidentAdvisory';
import type { IncidentMatch } from '../../lib/assess/assessment';
import { incidentById } from '../../lib/incidents/incidents';

/** The incident that a message rides on, in words; null when it rides on none that is known. */
export function incidentView(match: IncidentMatch | null): IncidentView | null {
  const incident = match ? incidentById(match.id) : null;
  if (!match || !incident) return null;
  const advisory = incidentAdvisory(incident);
  return {
    name: advisory.name,
    dates: advisory.dates.map(({ key, date }) => `${date} · ${words(key)}`),
    exposed: advisory.exposed.map((key) => words(key)),
    notExposed: advisory.notExposed.map((key) => words(key)),
    // What was exposed and what was not stands in the lists already.
    notice: advisory.notice
      .filter(({ about }) => about === 'asks_for' || about === 'warns')
      .map(({ text, paraphrase }) => ({ text, exact: !paraphrase })),
    lures: advisory.lures.map((key) => words(key)),
    steps: advisory.steps,
    corrections: advisory.corrections.map(({ date, text }) => words('incident_corrected', [date, text])),
    sources: advisory.sources,
    caution: words(advisory.caution),
    contradiction: match.contradicts ? words('incident_contradicts') : '',
  };
}
