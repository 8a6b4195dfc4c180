import { candidatesFor } from './candidates';
import type { IncidentFound } from './incidentFound';
import { mayRideOn, timeOf } from './incidentTime';
import { betterFirst } from './match/betterFirst';
import { isDigest } from './match/isDigest';
import { matchOf } from './match/matchOf';
import { readMessage } from './match/readMessage';

/** Text beyond this is not looked at. UTF-16 units. */
const LONGEST_TEXT = 100_000;

/**
 * The incident that a message rides on, or null. In: the message, `date` in ISO 8601; the id of the provider that it claims
 * to come from. The rules, in order, most of them a file of `match/`:
 *
 * 1. What was written before the incident is not about it (incidentTime).
 * 2. It rides on an incident when it names it and speaks of a breach near by (ridingByName), or else when it speaks as an
 *    affected provider that lost data (ridingByClaim). The genuine notice does too, and so does a newspaper.
 * 3. What sets the scam apart is `contradicts`: it tells its reader to do what the notice says is not needed, or what makes
 *    no sense since the data was never taken (contradictions).
 * 4. Where several fit (betterFirst): one that is named goes before one that only its provider's claim stands for; then one
 *    that the message contradicts, one of the claimed provider, one whose affected party is named, the one that became
 *    known last before the message, one that nobody doubts, and the first by id.
 * 5. A message in nobody's name that names several, and contradicts none, is news, and rides on none (isDigest).
 *
 * Pure; linear in the text; never throws.
 */
export function matchIncident(
  message: { subject: string; text: string; from: string; date?: string },
  claimProvider: string | null,
): IncidentFound | null {
  const time = timeOf(message.date);
  const text = message.text.slice(0, LONGEST_TEXT);
  const subject = message.subject.slice(0, 1_000);
  const from = message.from.slice(0, 500);
  const candidates = candidatesFor([text, subject, from], claimProvider).filter(({ incident }) =>
    mayRideOn(incident, time),
  );
  if (candidates.length === 0) return null;
  const read = readMessage({ subject, text, from }, claimProvider, time);
  const matches = candidates.flatMap((candidate) => matchOf(candidate, read) ?? []).toSorted(betterFirst);
  const best = matches[0];
  if (!best || (claimProvider === null && isDigest(best, matches))) return null;
  return best.found;
}
