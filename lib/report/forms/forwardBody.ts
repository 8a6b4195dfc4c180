import { oneLine } from '../asText';
import { defang } from '../defang';
import type { Reported } from './reported';

/** UTF-16 units of the message's text that are passed on. */
const LONGEST = 50_000;

/** The message as mail programs forward it in a mail of plain text, defanged: people read it. */
export function forwardBody({ from, date, subject, to, text }: Reported): string[] {
  const kept = text.slice(0, LONGEST);
  return [
    '---------- Forwarded message ----------',
    `From: ${oneLine(from)}`,
    ...(date ? [`Date: ${oneLine(date)}`] : []),
    `Subject: ${oneLine(subject)}`,
    ...(to ? [`To: ${oneLine(to)}`] : []),
    '',
    defang(kept.replace(/\r\n?/g, '\n').replace(/(?![\n\t])[\p{Cc}\p{Cf}]/gu, '')).trim(),
    ...(kept.length < text.length ? ['[Cut here: the rest is too long.]'] : []),
  ];
}
