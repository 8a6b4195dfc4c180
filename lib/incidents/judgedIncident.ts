import type { Incident, Wording } from './incident';

/** What judging a message needs to know of an incident. */
export interface JudgedIncident {
  id: string;
  name: string;
  affected_providers: string[];
  /** In the order of time; see `Incident`. */
  dates: string[];
  /** Nothing about it is in doubt: such a one goes before others that a message may mean as well. */
  certain: boolean;
  /** The genuine notice is known to ask its reader for nothing. */
  asksNothing: boolean;
  wording: Wording;
}

/** The part of an incident's file that judging needs. */
export function judgedOf(incident: Incident): JudgedIncident {
  const { id, name, affected_providers, dates, certainty, status, genuine_notice, wording } = incident;
  return {
    id,
    name,
    affected_providers,
    dates: Object.values(dates),
    certain: certainty === 'high' && status === 'confirmed',
    asksNothing: genuine_notice?.asks_for === 'nothing',
    wording,
  };
}
