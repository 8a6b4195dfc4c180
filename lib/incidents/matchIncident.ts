import type { Evidence } from '../signals/signal';
import { ABOUT_A_BREACH, BREACH, hasPhrase, isSupposed, PRECAUTION, WE } from './breachWords';
import { candidatesFor, type Prepared } from './candidates';
import { demandsByLure } from './demandsByLure';
import { demandsElsewhere } from './demandsElsewhere';
import { demandsIn } from './demandsIn';
import { isRemembered, knownBefore, mayRideOn, timeOf } from './incidentTime';
import type { JudgedIncident } from './judgedIncident';
import { linesOf, named, namesAny, near, placesOf, type Line, type Named, type Places } from './lines';
import { words } from './words';

/** The incident a message rides on, and whether it demands what the genuine notice does not. */
export interface IncidentFound {
  incident: JudgedIncident;
  contradicts: boolean;
  /** Lures, in the order of the message; empty when it does not contradict. */
  demands: string[];
  /** The demanding sentences, or, without any, the one that names the incident. */
  evidence: { field: Extract<Evidence['field'], 'subject' | 'text'>; text: string; at?: number }[];
}

/** Text beyond this is not looked at. UTF-16 units. */
const LONGEST_TEXT = 100_000;
/** How far the word for the breach may be from the name. UTF-16 units. */
const NEAR = 400;
/** A demand counts this far from where the incident is named; a long newsletter is about many things. UTF-16 units. */
const REACH = 2_000;
const MOST_EVIDENCE = 3;

/** A message, made ready once for all incidents. */
interface Read {
  lines: Line[];
  from: Named;
  /** The sender's address, in lower case. */
  address: string;
  claim: string | null;
  time: number | null;
  /** Where it speaks of what goes with a breach. */
  about: Places;
  /** The sentences that say that data was lost, and where they stand. */
  breach: Line[];
  lost: Places;
  /** It advises, to be on the safe side. */
  careful: boolean;
}

interface Match {
  found: IncidentFound;
  /** By a name, rather than by the claim alone. */
  named: boolean;
  claimed: boolean;
  party: boolean;
  time: number;
}

/**
 * The incident that a message rides on, or null. A message rides on an incident when it names it and speaks of a
 * breach, or when it speaks as an affected provider that lost data: the genuine notice does too, and so does a newspaper.
 * What sets the scam apart is `contradicts`: it tells its reader to do what the notice says is not needed, or what makes no
 * sense since the data was never taken. `claimProvider` is the id of the provider that the message claims to come from,
 * `date` ISO 8601. What was written before the incident is not about it. Pure; linear in the text; never throws.
 *
 * Where several fit: one that is named goes before one that only its provider's claim stands for; then one that the message
 * contradicts, one of the claimed provider, one whose affected party is named, the one with the nearest date before the
 * message, one that nobody doubts, and the first by id. A message in nobody's name that names several is news, and has none.
 */
export function matchIncident(
  message: { subject: string; text: string; from: string; date?: string },
  claimProvider: string | null,
): IncidentFound | null {
  const text = message.text.slice(0, LONGEST_TEXT);
  const subject = message.subject.slice(0, 1_000);
  const from = message.from.slice(0, 500);
  const time = timeOf(message.date);
  const candidates = candidatesFor([text, subject, from], claimProvider).filter(({ incident }) =>
    mayRideOn(incident, time),
  );
  if (candidates.length === 0) return null;
  const lines = linesOf(subject, text);
  const breach = lines.filter(
    (line) => hasPhrase(line.words, line.text, BREACH) && !isSupposed(line.words, line.text),
  );
  const read: Read = {
    lines,
    from: named(words(from)),
    address: from.toLowerCase(),
    claim: claimProvider,
    time,
    about: placesOf(lines.filter((line) => hasPhrase(line.words, line.text, ABOUT_A_BREACH))),
    breach,
    lost: placesOf(breach),
    careful: lines.some((line) => hasPhrase(line.words, line.text, PRECAUTION)),
  };
  const matches = candidates.flatMap((candidate) => match(candidate, read) ?? []).toSorted(better);
  const best = matches[0];
  if (!best || (claimProvider === null && isDigest(best, matches))) return null;
  return best.found;
}

/** News of several incidents, in nobody's name, rides on none of them. */
function isDigest(best: Match, matches: readonly Match[]): boolean {
  if (best.found.contradicts) return false;
  const own = new Set(namesOf(best));
  return matches.some((other) => !namesOf(other).some((name) => own.has(name)));
}

const namesOf = ({ found: { incident } }: Match): string[] => [
  ...incident.wording.names,
  ...incident.wording.names_with_party,
];

function better(a: Match, b: Match): number {
  return (
    Number(b.named) - Number(a.named) ||
    Number(b.found.contradicts) - Number(a.found.contradicts) ||
    Number(b.claimed) - Number(a.claimed) ||
    Number(b.party) - Number(a.party) ||
    b.time - a.time ||
    Number(b.found.incident.certain) - Number(a.found.incident.certain) ||
    (a.found.incident.id < b.found.incident.id ? -1 : 1)
  );
}

function match(candidate: Prepared, read: Read): Match | null {
  const { incident } = candidate;
  const { lines, claim, time } = read;
  const claimed = claim !== null && candidate.claims.has(claim);
  const party =
    namesAny(read.from, candidate.parties) || lines.some((line) => namesAny(line, candidate.parties));
  const naming = ridingByName(candidate, read, claimed || party);
  const riding = naming.length > 0 || !claimed ? naming : ridingByClaim(candidate, read, party);
  const anchor = riding[0];
  if (anchor === undefined) return null;
  const isNamed = naming.length > 0;

  const ridden = placesOf(riding);
  const demands = new Set<string>();
  const demanding: Line[] = [];
  for (const line of mayContradict(candidate, read, isNamed) ? lines : []) {
    if (!near(ridden, line, REACH)) continue;
    const lures = demandsOf(line, candidate, read).filter((lure) => counts(lure, candidate, read, isNamed));
    if (lures.length === 0) continue;
    demanding.push(line);
    for (const lure of lures) demands.add(lure);
  }
  const shown = demanding.length > 0 ? demanding.slice(0, MOST_EVIDENCE) : [anchor];
  const found = {
    incident,
    contradicts: demands.size > 0,
    demands: [...demands],
    evidence: shown.map(asEvidence),
  };
  return { found, named: isNamed, claimed, party, time: knownBefore(incident, time) };
}

/** The lines that name it: the name and the breach belong together, in the same sentence, or one nearby. */
function ridingByName(candidate: Prepared, read: Read, party: boolean): Line[] {
  const { names, withClaim, speakers, providers } = candidate;
  const speaks = read.claim !== null && speakers.has(read.claim);
  // A vendor's own mail always names it, and tells of the incidents of every day (status pages).
  const sender = namesAny(read.from, names);
  const vendor = sender || names.some((name) => read.address.includes(name.join('')));
  const own = !speaks && (vendor || (read.claim !== null && providers.has(read.claim)));
  const naming = read.lines.filter(
    (line) =>
      (namesAny(line, names) && near(own ? read.lost : read.about, line, NEAR)) ||
      (speaks && namesAny(line, withClaim) && (near(read.lost, line, NEAR) || tellsOfBreach(line))),
  );
  if (naming.length > 0) return naming;
  const together = party ? read.breach.filter((line) => namesAny(line, distinct(candidate, read))) : [];
  if (together.length > 0 || !sender) return together;
  return own ? read.breach : read.lines.filter((line) => near(read.about, line, 0));
}

/** Years later a party's own name doesn't tell which of its breaches is meant. */
function distinct({ incident, withParty, parties }: Prepared, { time }: Read): string[][] {
  if (isRemembered(incident, time)) return withParty;
  const own = new Set(parties.map((name) => name.join(' ')));
  return withParty.filter((name) => !own.has(name.join(' ')));
}

/** A vague name's own sentence: a foot that says "through Zendesk" is not about the breach of an account above it. */
function tellsOfBreach({ words: list, text }: Line): boolean {
  return hasPhrase(list, text, ABOUT_A_BREACH) && !isSupposed(list, text);
}

/** The lines in which an affected provider says that it lost data: "we", or its name. */
function ridingByClaim({ incident, parties }: Prepared, read: Read, party: boolean): Line[] {
  if (!isRemembered(incident, read.time)) return [];
  return read.breach.filter(
    (line) => namesAny(line, parties) || (party && hasPhrase(line.words, line.text, WE)),
  );
}

function demandsOf(line: Line, { demands, elsewhere, providers }: Prepared, { claim }: Read): string[] {
  const speaks = claim !== null && providers.has(claim);
  const english = demandsIn(line.text, demands, speaks, line.said);
  return english.length > 0 || !speaks ? english : demandsElsewhere(line.said, line.text, elsewhere);
}

/** What `counts` wants of the incident and the claim; without it no sentence needs a closer look. */
function mayContradict({ incident, providers }: Prepared, { claim }: Read, isNamed: boolean): boolean {
  return (incident.asksNothing && isNamed) || (claim !== null && providers.has(claim));
}

/**
 * Whether a demand contradicts. Where the genuine notice is known to ask for nothing, and the incident is named, any does;
 * else only one in a message that speaks as an affected provider, and none that a careful company may advise as well.
 */
function counts(lure: string, { incident, providers }: Prepared, read: Read, isNamed: boolean): boolean {
  const { precaution, data } = demandsByLure.get(lure) ?? { precaution: true, data: [] };
  const speaks = read.claim !== null && providers.has(read.claim);
  if (incident.asksNothing && isNamed) return speaks || !precaution || !read.careful;
  return speaks && data.length > 0 && !(precaution && (read.careful || !isNamed));
}

const asEvidence = ({ field, text, at }: Line): IncidentFound['evidence'][number] =>
  field === 'text' ? { field, text, at } : { field, text };
