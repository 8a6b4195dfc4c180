import type { Prepared } from '../candidates';
import type { IncidentFound } from '../incidentFound';
import { knownBefore } from '../incidentTime';
import { namesAny, type Line } from '../lines';
import { contradictions } from './contradictions';
import type { Match } from './match';
import type { Read } from './readMessage';
import { ridingByClaim } from './ridingByClaim';
import { ridingByName } from './ridingByName';

const MOST_EVIDENCE = 3;

/** How the message rides on this incident; null when it does not. */
export function matchOf(candidate: Prepared, read: Read): Match | null {
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

  const { demands, demanding } = contradictions(candidate, read, riding, isNamed);
  const shown = demanding.length > 0 ? demanding.slice(0, MOST_EVIDENCE) : [anchor];
  const found = {
    incident,
    contradicts: demands.length > 0,
    demands,
    evidence: shown.map(asEvidence),
  };
  return { found, named: isNamed, claimed, party, time: knownBefore(incident, time) };
}

const asEvidence = ({ field, text, at }: Line): IncidentFound['evidence'][number] =>
  field === 'text' ? { field, text, at } : { field, text };
