import { suffixes } from './nationalSuffixes.json';

const national: ReadonlySet<string> = new Set(suffixes);

/** Letters of a name that is no other firm's by chance. */
const SHORTEST = 4;

/**
 * Whether two registrable domains have one name and the second only another country's ending: ticketmaster.com and
 * ticketmaster.nl. In: both in lower case, as they are looked up. Not for endings that anybody can have.
 */
export function isNationalTwin(known: string, domain: string): boolean {
  const dot = domain.indexOf('.');
  if (dot < SHORTEST || !national.has(domain.slice(dot + 1))) return false;
  return known !== domain && known.startsWith(domain.slice(0, dot + 1));
}
