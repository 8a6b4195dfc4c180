import type { JudgedIncident } from './judgedIncident';

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
const beginOf = (date: string): number => Date.parse(date) - DAY;

/** What was written before anything had happened cannot speak of it. A message without a time may. */
export function mayRideOn({ first }: JudgedIncident, time: number | null): boolean {
  return time === null || beginOf(first) <= time;
}

/** When people could first hear of it; for one that the message came before, the dawn of time. Milliseconds. */
export function knownBefore({ known }: JudgedIncident, time: number | null): number {
  const begin = beginOf(known);
  return time === null || begin <= time ? begin : 0;
}

/** Whether the incident is recent enough, seen from the message, to be the one that its provider speaks of. */
export function isRemembered({ last }: JudgedIncident, time: number | null): boolean {
  return time === null || beginOf(last) + REMEMBERED >= time;
}
