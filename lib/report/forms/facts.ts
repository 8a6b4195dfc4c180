import { oneLine } from '../asText';
import type { Reported } from './reported';
import { readableTime } from './readableTime';

const MOST_LINKS = 10;

/** What the message says of itself and where it leads, a line each, defanged: for people. */
export function facts({ from, subject, date, claim, sentThrough, targets }: Reported): string[] {
  const lines: string[] = [];
  // A text that was pasted has neither.
  if (from) lines.push(`From: ${oneLine(from)}`);
  if (subject) lines.push(`Subject: ${oneLine(subject)}`);
  if (date) lines.push(`Date: ${oneLine(readableTime(date))}`);
  if (claim) lines.push(`Claims to be from: ${oneLine(claim)}`);
  if (sentThrough) lines.push(`Seems to be sent through: ${oneLine(sentThrough)}`);
  if (targets.length > 0) {
    lines.push(
      'Links (made harmless):',
      ...targets.slice(0, MOST_LINKS).map(({ address }) => `  ${oneLine(address)}`),
    );
    if (targets.length > MOST_LINKS) lines.push(`  and ${targets.length - MOST_LINKS} more`);
  }
  return lines;
}
