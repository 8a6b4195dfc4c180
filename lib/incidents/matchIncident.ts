import type { Evidence } from '../signals/signal';
import { demandsIn, prepareDemands, type PreparedDemand } from './demandsIn';
import type { Incident } from './incident';
import { incidents } from './incidents';
import { isAscii } from '../domains/skeleton';
import { sentences, type Sentence } from '../message/sentences';
import { phraseAt, words } from './words';

/** The incident a message rides on, and whether it demands what the genuine notice does not. */
export interface IncidentFound {
  incident: Incident;
  contradicts: boolean;
  /** Lures, in the order of the message; empty when it does not contradict. */
  demands: string[];
  /** The demanding sentences, or, without any, the one that names the incident. */
  evidence: { field: Extract<Evidence['field'], 'subject' | 'text'>; text: string; at?: number }[];
}

/** Text beyond this is not looked at. UTF-16 units. */
const LONGEST_TEXT = 100_000;
/** A demand counts this far from where the incident is named; a long newsletter is about many things. UTF-16 units. */
const REACH = 2_000;
const MOST_EVIDENCE = 3;

const ABOUT_A_BREACH = new Set(
  'incident incidents breach breached breaches leak leaked leaks exposed exposure compromised compromise unauthorized unauthorised stolen exfiltrated hack hacked attack attacker attackers intrusion intruder'.split(
    ' ',
  ),
);

interface Prepared {
  incident: Incident;
  names: string[][];
  namesWithClaim: string[][];
  demands: PreparedDemand[];
}

const prepare = (incident: Incident): Prepared => ({
  incident,
  names: incident.wording.names.map((name) => name.split(' ')),
  namesWithClaim: incident.wording.names_with_claim.map((name) => name.split(' ')),
  demands: prepareDemands(incident.wording.demands),
});

const prepared = incidents.map(prepare);

/** The names by which a message of this claim can name the incident. */
function namesOf({ incident, names, namesWithClaim }: Prepared, claimProvider: string | null): string[][] {
  const claimed = claimProvider !== null && incident.affected_providers.includes(claimProvider);
  return claimed ? [...names, ...namesWithClaim] : names;
}

/** Where not all words of a name stand somewhere, no incident is named: most messages need no closer look. */
function mayName(text: string, names: readonly (readonly string[])[]): boolean {
  const folded = isAscii(text) ? text.toLowerCase() : text.normalize('NFKC').toLowerCase();
  return names.some((name) => name.every((word) => folded.includes(word)));
}

interface Line extends Sentence {
  field: 'subject' | 'text';
}

/**
 * The incident that a message rides on, or null. A message rides on an incident when it names it and speaks of a
 * breach: the genuine notice does too, and so does a newspaper. What sets the scam apart is `contradicts`: it
 * tells its reader to do what the notice says is not needed. `claimProvider` is the id of the provider that the
 * message claims to come from. English wording. Pure; linear in the text; never throws.
 */
export function matchIncident(
  message: { subject: string; text: string; from: string },
  claimProvider: string | null,
): IncidentFound | null {
  const text = message.text.slice(0, LONGEST_TEXT);
  const names = prepared.flatMap((candidate) => namesOf(candidate, claimProvider));
  if (![text, message.subject, message.from].some((place) => mayName(place, names))) return null;
  const lines: Line[] = [
    ...sentences(message.subject.slice(0, 1_000)).map((sentence) => ({
      ...sentence,
      field: 'subject' as const,
    })),
    ...sentences(text).map((sentence) => ({ ...sentence, field: 'text' as const })),
  ];
  let first: IncidentFound | null = null;
  for (const candidate of prepared) {
    const found = match(candidate, lines, message.from, claimProvider);
    if (found?.contradicts) return found;
    first ??= found;
  }
  return first;
}

function match(
  candidate: Prepared,
  lines: Line[],
  from: string,
  claimProvider: string | null,
): IncidentFound | null {
  const { incident } = candidate;
  const claimed = claimProvider !== null && incident.affected_providers.includes(claimProvider);
  const names = namesOf(candidate, claimProvider);
  const naming = lines.filter((line) => namesAny(line.text, names));
  const namedByFrom = namesAny(from.slice(0, 500), candidate.names);
  if (naming.length === 0 && !namedByFrom) return null;
  const about = placesOf(
    lines.filter((line) => words(line.text).some(({ word }) => ABOUT_A_BREACH.has(word))),
  );
  // The name and the breach belong together: the same sentence, or one nearby.
  const riding =
    naming.length === 0
      ? lines.filter((line) => near(about, line, 0))
      : naming.filter((line) => near(about, line, NEAR));
  const anchor = riding[0];
  if (anchor === undefined) return null;
  const ridden = placesOf(riding);

  const demands = new Set<string>();
  const demanding: Line[] = [];
  for (const line of lines) {
    if (!near(ridden, line, REACH)) continue;
    const lures = demandsIn(line.text, candidate.demands, claimed);
    if (lures.length === 0) continue;
    demanding.push(line);
    for (const lure of lures) demands.add(lure);
  }
  const shown = demanding.length > 0 ? demanding.slice(0, MOST_EVIDENCE) : [anchor];
  return { incident, contradicts: demands.size > 0, demands: [...demands], evidence: shown.map(asEvidence) };
}

/** How far the word for the breach may be from the name. UTF-16 units. */
const NEAR = 400;

/** Where lines stand: in the subject, which is near to everything, and at which offsets of the text, ascending. */
interface Places {
  subject: boolean;
  offsets: number[];
}

const placesOf = (lines: readonly Line[]): Places => ({
  subject: lines.some(({ field }) => field === 'subject'),
  offsets: lines.filter(({ field }) => field === 'text').map(({ at }) => at),
});

/** Whether one of the places is within reach of the line; by binary search. */
function near(places: Places, line: Line, reach: number): boolean {
  if (places.subject) return true;
  if (line.field === 'subject') return places.offsets.length > 0;
  let low = 0;
  let high = places.offsets.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (places.offsets[middle]! < line.at - reach) low = middle + 1;
    else high = middle;
  }
  const next = places.offsets[low];
  return next !== undefined && next <= line.at + reach;
}

const namesAny = (text: string, names: readonly (readonly string[])[]) => {
  const list = words(text);
  return phraseAt(list, names, 0, list.length) !== -1;
};

const asEvidence = ({ field, text, at }: Line): IncidentFound['evidence'][number] =>
  field === 'text' ? { field, text, at } : { field, text };
