import type { Assessment } from '../assess/assessment';
import type { Message } from '../message/message';
import { linksOf, mailboxes, oneLine } from './asText';
import type { Desk, Way } from './desk';
import type { Draft } from './report';

const MOST_LINKS = 10;

/**
 * Exactly what goes to a desk. In English, which all of them read; links and addresses in it are defanged. A
 * desk that wants the message attached gets it only when the raw source is at hand (`raw`); without it the text
 * says that it was rebuilt from the page. A form or page gets the text to paste.
 */
export function draftReport(
  desk: Desk,
  message: Message,
  assessment: Assessment,
  options: { raw: boolean },
): Draft {
  const [way] = desk.ways;
  const attachOriginal = options.raw && way.takes === 'raw' && way.type === 'email';
  const rebuilt = !options.raw;
  return {
    to: way.type === 'email' ? way.value : '',
    subject: `Phishing report: ${oneLine(message.subject) || '(no subject)'}`,
    body: [...opening(way, attachOriginal), '', ...facts(message, assessment), '', ...origin(rebuilt)].join(
      '\n',
    ),
    attachOriginal,
    rebuilt,
  };
}

function opening({ takes }: Way, attached: boolean): string[] {
  if (attached) return ['I received the attached message and believe that it is fraudulent.'];
  if (takes === 'forward') return ['I am forwarding a message that I received and believe to be fraudulent.'];
  if (takes === 'urls')
    return ['I received a message with these links and believe that they lead to a fraudulent page.'];
  return ['I received this message and believe that it is fraudulent.'];
}

function facts(message: Message, assessment: Assessment): string[] {
  const lines = [`From: ${oneLine(mailboxes(message))}`, `Subject: ${oneLine(message.subject)}`];
  if (message.date) lines.push(`Date: ${message.date}`);
  if (assessment.claim) lines.push(`Claims to be from: ${assessment.claim.name}`);
  if (assessment.sentThrough) lines.push(`Seems to be sent through: ${oneLine(assessment.sentThrough.name)}`);
  const links = linksOf(message);
  if (links.length > 0) {
    lines.push('Links (made harmless):', ...links.slice(0, MOST_LINKS).map((link) => `  ${oneLine(link)}`));
    if (links.length > MOST_LINKS) lines.push(`  and ${links.length - MOST_LINKS} more`);
  }
  return lines;
}

function origin(rebuilt: boolean): string[] {
  return rebuilt ? ['[Rebuilt from the page: the original source with its header was not at hand.]'] : [];
}
