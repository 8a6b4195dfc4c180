import { readFileSync } from 'node:fs';
import PostalMime from 'postal-mime';
import { PRACTICE } from '../practice';

/** A mail as a hosted webmail has it, before it makes a page of it. */
export interface HostedMail {
  from: { name: string; address: string };
  to: { name: string; address: string };
  subject: string;
  /** As people read it. */
  date: string;
  /** What stands in the body element, with links that open in a new tab as all webmail makes them. */
  html: string;
}

/** @param file name of a practice message */
export async function practiceMail(file: string): Promise<HostedMail> {
  const mail = await new PostalMime().parse(readFileSync(`${PRACTICE}${file}`));
  const html = mail.html ?? '';
  const body = html.slice(html.indexOf('>', html.indexOf('<body')) + 1, html.indexOf('</body>'));
  return {
    from: mailbox(mail.from),
    to: mailbox(mail.to?.[0]),
    subject: mail.subject ?? '',
    date: new Date(mail.date ?? 0).toUTCString(),
    html: body.replaceAll('<a href=', '<a target="_blank" rel="noopener noreferrer" href='),
  };
}

function mailbox(one: { name?: string; address?: string } | undefined): HostedMail['from'] {
  return { name: one?.name ?? '', address: one?.address ?? '' };
}

/** Text as HTML: practice messages are tame, but an address has pointed brackets. */
export function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
