import { judgedMessage } from '../../lib/assess/judgedMessage';
import type { Assessment } from '../../lib/assess/assessment';
import type { Message } from '../../lib/message/message';
import { mailboxes } from '../../lib/report/asText';
import { keptRecord, type ReportRecord } from '../../lib/storage/reportRecord';

/**
 * The last report, of those that the reader sent, of a message with the same sender and subject; null for none. Nothing
 * that would tell one message from its twins is kept.
 */
export function earlierReport(
  records: readonly ReportRecord[],
  message: Message,
  assessment: Assessment,
): ReportRecord | null {
  const about = judgedMessage(message, assessment);
  const { subject } = about;
  const sender = mailboxes(about);
  // The newest comes last.
  const same = records.findLast((record) => {
    // As it would be kept, cut and without links.
    const kept = keptRecord({ ...record, subject, sender });
    return record.state === 'sent' && kept.subject === record.subject && kept.sender === record.sender;
  });
  return same ?? null;
}
