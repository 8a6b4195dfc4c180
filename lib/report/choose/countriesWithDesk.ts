import type { Desk } from '../desk';
import { desks } from '../desks';

/** Countries (ISO 3166-1 alpha-2) of which some desk is known that takes reports, in order of their codes. */
export function countriesWithDesk(among: readonly Desk[] = desks): string[] {
  const open = among.filter(({ status }) => status !== 'dead');
  return [...new Set(open.flatMap(({ countries }) => countries))].toSorted();
}
