import type { Prepared } from '../candidates';
import { demandsByLure } from '../demandsByLure';
import { demandsElsewhere } from '../demandsElsewhere';
import { demandsIn } from '../demandsIn';
import { near, placesOf, type Line } from '../lines';
import type { Read } from './readMessage';

/** A demand counts this far from where the incident is named; a long newsletter is about many things. UTF-16 units. */
const REACH = 2_000;

/** What a message tells its reader to do that the genuine notice does not. */
export interface Contradictions {
  /** Lures, without repetition, in the order of the message. */
  demands: string[];
  /** The sentences that demand it. */
  demanding: Line[];
}

/** In: the incident, the message, the lines by which it rides on the incident, and whether it names it. */
export function contradictions(
  candidate: Prepared,
  read: Read,
  riding: readonly Line[],
  isNamed: boolean,
): Contradictions {
  if (!mayContradict(candidate, read, isNamed)) return { demands: [], demanding: [] };
  const ridden = placesOf(riding);
  const demands = new Set<string>();
  const demanding: Line[] = [];
  for (const line of read.lines) {
    if (!near(ridden, line, REACH)) continue;
    const lures = demandsOf(line, candidate, read).filter((lure) => counts(lure, candidate, read, isNamed));
    if (lures.length === 0) continue;
    demanding.push(line);
    for (const lure of lures) demands.add(lure);
  }
  return { demands: [...demands], demanding };
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
