import type { Match } from './match';

/** News of several incidents, in nobody's name, rides on none of them. */
export function isDigest(best: Match, matches: readonly Match[]): boolean {
  if (best.found.contradicts) return false;
  const own = new Set(namesOf(best));
  return matches.some((other) => !namesOf(other).some((name) => own.has(name)));
}

const namesOf = ({ found: { incident } }: Match): string[] => [
  ...incident.wording.names,
  ...incident.wording.names_with_party,
];
