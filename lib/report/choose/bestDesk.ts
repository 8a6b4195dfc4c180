import type { Desk, Way } from '../desk';
import { fittingWay } from './fittingWay';
import type { Matter } from './matter';

export interface Found {
  desk: Desk;
  way: Way;
}

/** What says most of a mail first: the original, then the mail sent on, then words, then addresses alone. */
const TELLING: readonly Way['takes'][] = ['raw', 'forward', 'text', 'urls'];

/**
 * The best of these desks for the message: none that is dead, none of another country, none that it can't be told by.
 * Confirmed before unconfirmed, the reader's country's before one for everywhere, without an account before with one,
 * then what can be told the most. Null where none is left.
 */
export function bestDesk(desks: readonly Desk[], matter: Matter): Found | null {
  const found = desks
    .filter((desk) => isOpen(desk, matter.country))
    .flatMap((desk) => {
      const way = fittingWay(desk, matter);
      return way ? [{ desk, way }] : [];
    });
  return found.toSorted((a, b) => compare(rank(a, matter), rank(b, matter)))[0] ?? null;
}

function isOpen({ status, countries }: Desk, country: string | null): boolean {
  return status !== 'dead' && (countries.length === 0 || (country !== null && countries.includes(country)));
}

function rank({ desk, way }: Found, { isText }: Matter): number[] {
  return [
    desk.status === 'confirmed' ? 0 : 1,
    desk.countries.length > 0 ? 0 : 1,
    desk.needs.includes('account') ? 1 : 0,
    isText && way.type === 'sms' ? 0 : 1 + TELLING.indexOf(way.takes),
  ];
}

/** The first number that differs decides; equal ones stay in the order of their ids, in which desks come. */
function compare(a: readonly number[], b: readonly number[]): number {
  for (const [index, value] of a.entries()) {
    const difference = value - (b[index] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}
