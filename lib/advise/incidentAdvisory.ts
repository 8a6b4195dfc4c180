import { demandsByLure } from '../incidents/demandsByLure';
import type { Incident, NoticeWords } from '../incidents/incident';
import type { Step } from './advise';

/** What a card says about an incident, as message keys and values; words are made at the edge. */
export interface IncidentAdvisory {
  name: string;
  /** `incident_kind_<category>`. */
  kind: string;
  /** The company at which it happened, when that is known and another one. */
  vendor: string | null;
  /** Not all of it is sure. */
  uncertain: boolean;
  /** Who says otherwise, English; null when nobody does. */
  dispute: string | null;
  /** Who was affected, English. */
  who: string;
  /** What happened when: `incident_when_<word>` and a date (YYYY-MM-DD, YYYY-MM, YYYY), in the order of time. */
  dates: { key: string; date: string }[];
  /** Keys `data_<word>`. */
  exposed: string[];
  unconfirmed: string[];
  notExposed: string[];
  /** The genuine notice is known to ask for nothing. */
  asksNothing: boolean;
  /** What the genuine notice says and asks; a paraphrase is shown as one. */
  notice: NoticeWords[];
  /** Keys `lure_<word>`: what scammers are likely to write. */
  lures: string[];
  steps: Step[];
  /** What helps with this one besides; English. */
  advice: string[];
  corrections: Incident['corrections'];
  sources: Incident['sources'];
  /** YYYY-MM-DD. */
  checked: string;
  /** A genuine notice proves nothing about being affected, nor does its absence; and how to find out. */
  affected: string[];
}

/** Where a message contradicts an incident. */
export interface Contradiction {
  /** The sentence to begin with. */
  key: string;
  /** Keys `lure_<word>`: what the message demands. */
  demands: string[];
  /** Keys `data_<word>`: what that concerns, and was never taken. */
  notTaken: string[];
}

/** The advisory of an incident. */
export function incidentAdvisory(incident: Incident): IncidentAdvisory {
  const { genuine_notice } = incident;
  return {
    name: incident.name,
    kind: `incident_kind_${incident.category}`,
    vendor: incident.vendor,
    uncertain: incident.certainty !== 'high',
    dispute: incident.dispute,
    who: incident.affected_people,
    dates: Object.entries(incident.dates).map(([word, date]) => ({ key: `incident_when_${word}`, date })),
    exposed: incident.exposed.map(dataKey),
    unconfirmed: incident.exposed_unconfirmed.map(dataKey),
    notExposed: incident.not_exposed.map(dataKey),
    asksNothing: genuine_notice?.asks_for === 'nothing',
    notice: incident.notice_words,
    lures: incident.expected_lures.map(lureKey),
    steps: stepsFor(incident),
    advice: incident.advice,
    corrections: incident.corrections,
    sources: incident.sources,
    checked: incident.checked,
    affected: ['incident_proves_nothing', 'incident_ask_company'],
  };
}

/** What a message's demands (lures) contradict of the incident. */
export function contradictionOf(incident: Incident, demands: readonly string[]): Contradiction {
  const concerned = new Set(demands.flatMap((lure) => demandsByLure.get(lure)?.data ?? []));
  return {
    key: incident.genuine_notice?.asks_for === 'nothing' ? 'incident_contradicts' : 'incident_does_not_fit',
    demands: demands.map(lureKey),
    notTaken: incident.not_exposed.filter((data) => concerned.has(data)).map(dataKey),
  };
}

const dataKey = (word: string): string => `data_${word}`;
const lureKey = (word: string): string => `lure_${word}`;

/** That its links are to be left alone is the first step of every guide, which stands right below. */
function stepsFor({ official_notice, genuine_notice, checked }: Incident): Step[] {
  const steps: Step[] = [];
  if (official_notice.verified && official_notice.url !== null) {
    const { url } = official_notice;
    steps.push({ key: 'incident_read_notice', params: [], url, source: { url, checked }, verified: true });
  }
  if (genuine_notice?.contact_verified && genuine_notice.contact !== null)
    steps.push({ key: 'incident_contact', params: [], copy: genuine_notice.contact, verified: true });
  return [...steps, { key: 'advise_never_share', params: [] }];
}
