import { oneLine } from '../asText';
import { defang } from '../defang';
import type { Reported } from './reported';
import { readableTime } from './readableTime';

/** What a message says, line by line, defanged and without what nobody sees. */
export const harmlessText = (text: string): string =>
  defang(text.replace(/\r\n?/g, '\n').replace(/(?![\n\t])[\p{Cc}\p{Cf}]/gu, '')).trim();

/** The message as mail programs forward it in a mail of plain text, defanged: people read it. */
export function forwardBody({ from, date, subject, to, text, cut }: Reported): string[] {
  return [
    '---------- Forwarded message ----------',
    `From: ${oneLine(from)}`,
    ...(date ? [`Date: ${oneLine(readableTime(date))}`] : []),
    `Subject: ${oneLine(subject)}`,
    ...(to ? [`To: ${oneLine(to)}`] : []),
    '',
    harmlessText(text),
    ...(cut ? ['[Cut here: the rest is too long.]'] : []),
  ];
}
