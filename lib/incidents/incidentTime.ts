const DAY = 86_400_000;
/** A provider's "data breach" without a name is taken for a known one this long after it. Milliseconds. */
const REMEMBERED = 730 * DAY;

/** The time of a message in milliseconds; null when it says none, or no time. */
export function timeOf(date: string | undefined): number | null {
  const time = Date.parse(date ?? '');
  return Number.isNaN(time) ? null : time;
}

/**
 * When a date of an incident begins: a day, a month or a year (YYYY-MM-DD, YYYY-MM, YYYY). A day of slack, since the day
 * is the one of some place on earth. Milliseconds.
 */
export const beginOf = (date: string): number => Date.parse(date) - DAY;

/** What was written before anything had happened cannot speak of it. A message without a time may. */
export function mayRideOn(dates: readonly string[], time: number | null): boolean {
  return time === null || dates.some((date) => beginOf(date) <= time);
}

/** The time of the last of an incident's dates before the message; without a time, of its last. Milliseconds. */
export function latestBefore(dates: readonly string[], time: number | null): number {
  return Math.max(0, ...dates.map(beginOf).filter((begin) => time === null || begin <= time));
}

/** Whether the incident is recent enough, seen from the message, to be the one that its provider speaks of. */
export function isRemembered(dates: readonly string[], time: number | null): boolean {
  return time === null || Math.max(...dates.map(beginOf)) + REMEMBERED >= time;
}
