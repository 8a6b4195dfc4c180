import { oneLine } from '../asText';
import { defang } from '../defang';
import type { Reported } from './reported';

/** The message as mail programs forward it in a mail of plain text, defanged: people read it. */
export function forwardBody({ from, date, subject, to, text, cut }: Reported): string[] {
  return [
    '---------- Forwarded message ----------',
    `From: ${oneLine(from)}`,
    ...(date ? [`Date: ${oneLine(date)}`] : []),
    `Subject: ${oneLine(subject)}`,
    ...(to ? [`To: ${oneLine(to)}`] : []),
    '',
    defang(text.replace(/\r\n?/g, '\n').replace(/(?![\n\t])[\p{Cc}\p{Cf}]/gu, '')).trim(),
    ...(cut ? ['[Cut here: the rest is too long.]'] : []),
  ];
}
