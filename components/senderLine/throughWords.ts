import type { SentThrough } from '../../lib/assess/assessment';
import { onDay } from '../inLanguage';
import { words } from '../words';

/** Through whom a message was sent, in one sentence or two. None of them says that it is real. */
export function throughWords({ name, kind, usedBy, until, ended }: SentThrough): string {
  if (kind === 'mail_service') return words('through_service', [name]);
  if (usedBy === null) return words('through_other', [name]);
  if (until === null) return words('through_vendor', [name, usedBy]);
  return words(ended ? 'through_vendor_ended' : 'through_vendor_past', [name, usedBy, onDay(until)]);
}
