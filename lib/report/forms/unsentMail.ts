import type { OutFile, Outgoing } from '../outgoing';
import { saveName } from '../saveName';
import { arfMail } from './arfMail';
import { draftMail } from './draftMail';
import { multipart } from './multipart';
import { filePart, messagePart, textPart } from './parts';

/**
 * The report as a file that mail programs open for editing: recipient, subject, text, and the file attached. An ARF report
 * is made anew, with what the reader changed. Linear.
 */
export function unsentMail(out: Outgoing): OutFile {
  return {
    name: reportName(out),
    type: 'message/rfc822',
    content: out.file?.arf ? arfMail(out, out.file.arf) : plainMail(out),
    altered: out.altered,
    ...(out.file?.arf ? { arf: out.file.arf } : {}),
  };
}

function plainMail({ to, subject, body, at, file }: Outgoing): string {
  const text = textPart(body);
  if (!file) return draftMail(to, subject, at, text);
  const { name, type, content } = file;
  const attached = type === 'message/rfc822' ? messagePart(content, name) : filePart(type, content, name);
  return draftMail(to, subject, at, multipart('multipart/mixed', [text, attached]));
}

/** "report-2026-11-20-phishing-report-your-account.eml". */
export function reportName({ subject, at }: Pick<Outgoing, 'subject' | 'at'>): string {
  return saveName({ subject, date: at }).replace(/^message/, 'report');
}
