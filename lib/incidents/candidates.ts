import { isAscii } from '../domains/skeleton';
import { ABOUT_WORDS, isUnspaced } from './breachWords';
import type { Demand } from './demand';
import { demandsByLure } from './demandsByLure';
import { prepareElsewhere, type DemandElsewhere } from './demandsElsewhere';
import { prepareDemands, type PreparedDemand } from './grammar/prepareDemands';
import { judgedIncidents } from './judged';
import type { JudgedIncident } from './judgedIncident';
import { undisguised } from './undisguised';
import { findAtStarts, wordStarts } from './wordStarts';

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
const NAME_WORDS = wordStarts([...byNameWord.keys()]);
const ABOUT = wordStarts(ABOUT_WORDS.filter((word) => !isUnspaced(word)));
const ABOUT_UNSPACED = ABOUT_WORDS.filter(isUnspaced);

function add(map: Map<string, Prepared[]>, key: string, one: Prepared): void {
  const list = map.get(key) ?? [];
  if (!list.includes(one)) map.set(key, [...list, one]);
}

function longest(name: readonly string[]): string {
  return name.toSorted((a, b) => b.length - a.length)[0] ?? '';
}

function speaksOfBreach(text: string, ascii: boolean): boolean {
  if (findAtStarts(text, ABOUT, true).size > 0) return true;
  return !ascii && ABOUT_UNSPACED.some((word) => text.includes(word));
}

/**
 * The incidents that a message may name: most messages name none, and need no closer look. `places` are the texts in
 * which one can be named, `claim` the id of the provider that the message claims to come from.
 */
export function candidatesFor(places: readonly string[], claim: string | null): Prepared[] {
  const joined = places.join('\n');
  const ascii = isAscii(joined);
  const text = undisguised(joined).toLowerCase();
  const spoken = claim === null ? [] : (bySpeaker.get(claim) ?? []);
  const hits = findAtStarts(text, NAME_WORDS);
  if ((hits.size === 0 && spoken.length === 0) || !speaksOfBreach(text, ascii)) return [];
  const holds = (name: readonly string[]): boolean => name.every((word) => text.includes(word));
  const found = new Set(
    [...hits].flatMap((word) => byNameWord.get(word) ?? []).filter((one) => maybeNamed(one, holds, claim)),
  );
  for (const one of spoken) if (one.claims.size > 0 || one.withClaim.some(holds)) found.add(one);
  return [...found];
}

function maybeNamed(
  { names, withParty, parties, claims }: Prepared,
  holds: (name: readonly string[]) => boolean,
  claim: string | null,
): boolean {
  if (names.some(holds)) return true;
  return ((claim !== null && claims.has(claim)) || parties.some(holds)) && withParty.some(holds);
}
