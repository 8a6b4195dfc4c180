import type { Incident, NoticeWords } from '../incidents/incident';
import type { FactSource, Step } from './advise';

/** What a card says about an incident, as message keys and values; words are made at the edge. */
export interface IncidentAdvisory {
  name: string;
  /** What happened when: `incident_when_<word>` and a date, YYYY-MM-DD, in the order of time. */
  dates: { key: string; date: string }[];
  /** Keys `data_<word>`. */
  exposed: string[];
  notExposed: string[];
  /** What the genuine notice says and asks; a paraphrase is shown as one. */
  notice: NoticeWords[];
  /** Keys `lure_<word>`: what scammers are likely to write. */
  lures: string[];
  steps: Step[];
  corrections: Incident['corrections'];
  sources: FactSource[];
  /** A genuine notice proves nothing about being affected, nor does its absence. */
  caution: string;
}

/** The advisory of an incident. */
export function incidentAdvisory(incident: Incident): IncidentAdvisory {
  const { official_notice, checked } = incident;
  const steps: Step[] = [{ key: 'advise_leave_links', params: [] }];
  if (official_notice.verified && official_notice.url !== null) {
    const { url } = official_notice;
    steps.push({ key: 'incident_read_notice', params: [], url, source: { url, checked }, verified: true });
  }
  steps.push({ key: 'advise_never_share', params: [] });
  return {
    name: incident.name,
    dates: Object.entries(incident.dates).map(([word, date]) => ({ key: `incident_when_${word}`, date })),
    exposed: incident.exposed.map((word) => `data_${word}`),
    notExposed: incident.not_exposed.map((word) => `data_${word}`),
    notice: incident.notice_words,
    lures: incident.expected_lures.map((word) => `lure_${word}`),
    steps,
    corrections: incident.corrections,
    sources: incident.sources.map(({ url }) => ({ url, checked })),
    caution: 'incident_proves_nothing',
  };
}
