import { linksOf, mailboxes, oneLine } from '../asText';
import type { Assessment } from '../../assess/assessment';
import type { Message } from '../../message/message';

const MOST_LINKS = 10;

/** What the message says of itself and where it leads, a line each, defanged: for people. */
export function factsOf(message: Message, assessment: Assessment): string[] {
  const lines = [`From: ${oneLine(mailboxes(message))}`, `Subject: ${oneLine(message.subject)}`];
  if (message.date) lines.push(`Date: ${oneLine(message.date)}`);
  if (assessment.claim) lines.push(`Claims to be from: ${oneLine(assessment.claim.name)}`);
  if (assessment.sentThrough) lines.push(`Seems to be sent through: ${oneLine(assessment.sentThrough.name)}`);
  const links = linksOf(message);
  if (links.length > 0) {
    lines.push('Links (made harmless):', ...links.slice(0, MOST_LINKS).map((link) => `  ${oneLine(link)}`));
    if (links.length > MOST_LINKS) lines.push(`  and ${links.length - MOST_LINKS} more`);
  }
  return lines;
}
