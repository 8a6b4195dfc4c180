import { isAscii } from '../domains/skeleton';
import { BREACH_WORDS } from './breachWords';
import type { Demand } from './demand';
import { demandsByLure } from './demandsByLure';
import { prepareElsewhere, type DemandElsewhere } from './demandsElsewhere';
import { prepareDemands, type PreparedDemand } from './demandsIn';
import { judgedIncidents } from './judged';
import type { JudgedIncident } from './judgedIncident';

/** An incident made ready for look-ups. */
export interface Prepared {
  incident: JudgedIncident;
  names: string[][];
  withParty: string[][];
  withClaim: string[][];
  parties: string[][];
  /** Who may speak of it as "our analytics provider". */
  speakers: ReadonlySet<string>;
  claims: ReadonlySet<string>;
  providers: ReadonlySet<string>;
  demands: PreparedDemand[];
  elsewhere: DemandElsewhere[];
}

const split = (names: readonly string[]): string[][] => names.map((name) => name.split(' '));

function prepare(incident: JudgedIncident): Prepared {
  const { wording, affected_providers } = incident;
  const demands = wording.demands.flatMap((lure): Demand[] => {
    const demand = demandsByLure.get(lure);
    return demand ? [demand] : [];
  });
  return {
    incident,
    names: split(wording.names),
    withParty: split(wording.names_with_party),
    withClaim: split(wording.names_with_claim),
    parties: split(wording.parties),
    speakers: new Set(wording.claims.length > 0 ? wording.claims : affected_providers),
    claims: new Set(wording.claims),
    providers: new Set(affected_providers),
    demands: prepareDemands(demands),
    elsewhere: prepareElsewhere(demands),
  };
}

const prepared = judgedIncidents.map(prepare);
const byNameWord = new Map<string, Prepared[]>();
const bySpeaker = new Map<string, Prepared[]>();
for (const one of prepared) {
  for (const name of [...one.names, ...one.withParty]) add(byNameWord, longest(name), one);
  for (const id of new Set([...one.speakers, ...one.claims])) add(bySpeaker, id, one);
}
/** Looked for in every message: one word of each name. */
const nameWords = [...byNameWord.keys()];

function add(map: Map<string, Prepared[]>, key: string, one: Prepared): void {
  const list = map.get(key) ?? [];
  if (!list.includes(one)) map.set(key, [...list, one]);
}

function longest(name: readonly string[]): string {
  return name.toSorted((a, b) => b.length - a.length)[0] ?? '';
}

/**
 * The incidents that a message may name: most messages name none, and need no closer look. `places` are the texts in
 * which one can be named, `claim` the id of the provider that the message claims to come from.
 */
export function candidatesFor(places: readonly string[], claim: string | null): Prepared[] {
  const texts = places.map((place) => (isAscii(place) ? place : place.normalize('NFKC')).toLowerCase());
  const holds = (word: string): boolean => texts.some((text) => text.includes(word));
  const found = new Set(nameWords.filter(holds).flatMap((word) => byNameWord.get(word) ?? []));
  const spoken = claim === null ? [] : (bySpeaker.get(claim) ?? []);
  const breach = spoken.length > 0 && BREACH_WORDS.some(holds);
  for (const one of spoken) {
    if ((breach && one.claims.size > 0) || one.withClaim.some((name) => holds(longest(name)))) found.add(one);
  }
  return [...found];
}
