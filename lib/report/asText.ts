import type { Assessment } from '../assess/assessment';
import type { Message } from '../message/message';
import { defang } from './defang';

/** Words by message key; what the page uses to speak to its reader. */
export type Words = (key: string, params?: string[]) => string;

/** Links beyond this are counted, not listed. */
const MOST_LINKS = 20;
/** UTF-16 units of one value. */
const LONGEST_VALUE = 300;

/**
 * The assessment as text to copy: what the message is, what was found, where its links lead, all defanged. `through`:
 * the sentence on whom it was sent through, null for none.
 */
export function reportText(
  message: Message,
  assessment: Assessment,
  words: Words,
  through: string | null,
): string {
  const lines = [
    `${words('report_text_verdict')}: ${words(`verdict_${assessment.verdict}`)}`,
    `${words('report_text_from')}: ${oneLine(mailboxes(message))}`,
    `${words('report_text_subject')}: ${oneLine(message.subject)}`,
  ];
  if (message.date) lines.push(`${words('report_text_date')}: ${message.date}`);
  if (assessment.claim) lines.push(`${words('report_text_claim')}: ${assessment.claim.name}`);
  if (through) lines.push(oneLine(through));
  if (assessment.findings.length > 0) {
    lines.push('', `${words('report_text_findings')}:`);
    for (const { key, params, evidence } of assessment.findings) {
      lines.push(`- ${oneLine(words(key, params))}`);
      for (const { text, href } of evidence.slice(0, 3))
        lines.push(`  ${oneLine(href ? `${text} -> ${href}` : text)}`);
    }
  }
  const links = linksOf(message);
  if (links.length > 0) {
    lines.push('', `${words('report_text_links')}:`);
    for (const link of links.slice(0, MOST_LINKS)) lines.push(`- ${oneLine(link)}`);
    if (links.length > MOST_LINKS)
      lines.push(words('report_text_more_links', [String(links.length - MOST_LINKS)]));
  }
  return `${lines.join('\n')}\n`;
}

/** Where the message's web links lead, without repetition, as written in it. */
export function linksOf(message: Message): string[] {
  return [...new Set(message.links.map(({ href }) => href))].filter((href) => /^https?:/iu.test(href));
}

/** The senders as written: name and address. */
export function mailboxes({ from }: Pick<Message, 'from'>): string {
  return from.map(({ name, address }) => (name ? `${name} <${address}>` : address)).join(', ');
}

/** One value from a message on one line, defanged, without control characters, and of bounded length. */
export function oneLine(value: string): string {
  const plain = value.replace(/[\p{Cc}\p{Cf}\u2028\u2029]+/gu, ' ').trim();
  // No half of a surrogate pair at the end: nothing can carry one.
  const start = plain.slice(0, LONGEST_VALUE).replace(/\p{Cs}$/u, '');
  return defang(plain.length > LONGEST_VALUE ? `${start}…` : plain);
}
