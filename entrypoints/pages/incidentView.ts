import type { IncidentView } from '../../components/incidentCard/IncidentCard';
import { onDay } from '../../components/inLanguage';
import { words } from '../../components/words';
import { contradictionOf, incidentAdvisory } from '../../lib/advise/incidentAdvisory';
import type { IncidentMatch } from '../../lib/assess/assessment';
import { incidentById } from '../../lib/incidents/incidents';

const inWords = (keys: readonly string[]): string[] => keys.map((key) => words(key));

/** The incident that a message rides on, in words; null when it rides on none that is known. */
export function incidentView(match: IncidentMatch | null): IncidentView | null {
  const incident = match ? incidentById(match.id) : null;
  if (!match || !incident) return null;
  const advisory = incidentAdvisory(incident);
  const contradiction = match.contradicts ? contradictionOf(incident, match.demands) : null;
  return {
    name: advisory.name,
    what: [
      words(advisory.kind),
      ...(advisory.vendor ? [words('incident_at_vendor', [advisory.vendor])] : []),
    ],
    uncertain: advisory.uncertain,
    dispute: advisory.dispute,
    who: advisory.who,
    dates: advisory.dates.map(({ key, date }) => ({ date: onDay(date), what: words(key) })),
    exposed: inWords(advisory.exposed),
    unconfirmed: inWords(advisory.unconfirmed),
    notExposed: inWords(advisory.notExposed),
    asksNothing: advisory.asksNothing,
    // What was exposed and what was not stands in the lists already.
    notice: advisory.notice
      .filter(({ about }) => about === 'asks_for' || about === 'warns')
      .map(({ text, paraphrase }) => ({ text, exact: !paraphrase })),
    lures: inWords(advisory.lures),
    steps: advisory.steps,
    advice: advisory.advice,
    corrections: advisory.corrections.map(({ date, text }) => ({
      title: words('incident_correction', [onDay(date)]),
      text,
    })),
    sources: advisory.sources.map(({ title, url }) => ({ title, url })),
    checked: words('source_checked', [onDay(advisory.checked)]),
    affected: inWords(advisory.affected),
    contradiction: contradiction && {
      text: words(contradiction.key),
      demands: inWords(contradiction.demands),
      notTaken: inWords(contradiction.notTaken),
    },
  };
}
