import type { Match } from './match';

/** For sorting: which of two incidents a message rather rides on; `matchIncident` says the order. */
export function betterFirst(a: Match, b: Match): number {
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
