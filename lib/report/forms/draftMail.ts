import { headerField, textField } from './headerField';
import { mailDate } from './mailDate';
import type { Part } from './parts';
import { recipientField } from './recipientField';

/**
 * A whole mail that was not sent yet. Outlook opens a file with "X-Unsent: 1" for editing, and mail programs fill in
 * From by the account that sends it; so there is none here. A character a byte.
 */
export function draftMail(to: string, subject: string, at: string, content: Part): string {
  return [
    headerField('X-Unsent', '1'),
    recipientField(to),
    textField('Subject', subject),
    headerField('Date', mailDate(new Date(at))),
    headerField('MIME-Version', '1.0'),
    content.header,
    '\r\n',
    content.body,
  ].join('');
}
