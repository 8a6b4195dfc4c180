import { draftMail } from './draftMail';
import { headerField } from './headerField';
import { multipart } from './multipart';
import { messagePart, textPart, type Part } from './parts';

/**
 * An ARF report (RFC 5965 section 2), a whole mail that was not sent yet: text for people, fields for machines, and the
 * message as it is. What sends the file as it stands keeps it a report; a program that opens it for editing writes its
 * own structure around the parts.
 */
export function arfMail(
  { to, subject, body, at }: { to: string; subject: string; body: string; at: string },
  { feedback, original }: { feedback: string; original: string },
): string {
  const machine: Part = {
    header:
      headerField('Content-Type', 'message/feedback-report') +
      headerField('Content-Transfer-Encoding', '7bit'),
    body: feedback,
    encoding: '7bit',
  };
  const parts = [textPart(body), machine, messagePart(original, 'message.eml')];
  return draftMail(to, subject, at, multipart('multipart/report; report-type=feedback-report', parts));
}
