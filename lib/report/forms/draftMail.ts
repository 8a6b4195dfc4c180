import { headerField, textField } from './headerField';
import { mailDate } from './mailDate';
import type { Part } from './parts';
import { recipientField } from './recipientField';

/**
 * A whole mail that was not sent yet. With "X-Unsent: 1" a file is opened for editing: by Outlook for Windows, as those
 * say who make such files, and by Thunderbird, which takes its From as no more than a hint whose account sends it
 * (mozilla/releases-comm-central, openEMLFile in mail/base/modules/MailUtils, read 2026-11-22). So there is no From, and
 * no Message-ID: the program that sends it writes both. A character a byte.
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
