import type { Incident, Wording } from './incident';

/** What judging a message needs to know of an incident. Dates are those of `Incident`. */
export interface JudgedIncident {
  id: string;
  name: string;
  affected_providers: string[];
  /** The first thing that happened. */
  first: string;
  /** When people could first hear of it. */
  known: string;
  last: string;
  /** Nothing about it is in doubt: such a one goes before others that a message may mean as well. */
  certain: boolean;
  /** The genuine notice is known to ask its reader for nothing. */
  asksNothing: boolean;
  wording: Wording;
}

/** The words of a date with which an incident becomes known. */
const TOLD = new Set(['disclosed', 'notified', 'reported', 'published']);

/** The part of an incident's file that judging needs. */
export function judgedOf(incident: Incident): JudgedIncident {
  const { id, name, affected_providers, certainty, status, genuine_notice, wording } = incident;
  const dates = Object.entries(incident.dates);
  const sorted = dates.map(([, date]) => date).toSorted((a, b) => Date.parse(a) - Date.parse(b));
  const last = sorted.at(-1) ?? '';
  return {
    id,
    name,
    affected_providers,
    first: sorted[0] ?? '',
    known: dates.find(([word]) => TOLD.has(word))?.[1] ?? last,
    last,
    certain: certainty === 'high' && status === 'confirmed',
    asksNothing: genuine_notice?.asks_for === 'nothing',
    wording,
  };
}
