import { composeUrl, mailtoUrl, type Composed, type OpenAt } from '../../../lib/report/compose';
import type { Outgoing } from '../../../lib/report/outgoing';

/**
 * The windows in which a letter can be written on: the open webmail's, and beside it the mail program's where that
 * carries all of the text (what opens is what was shown). Null where the recipient is no address.
 */
export function openings(out: Outgoing, at: OpenAt): { first: Composed; program: Composed | null } | null {
  const first = composeUrl(out, at);
  if (!first) return null;
  const program = first.inWebmail ? mailtoUrl(out) : null;
  return { first, program: program?.body === first.body ? program : null };
}

/** The suggested text as it stands in the window that opens. A whole mail is saved, and is never cut. */
export function fitting(out: Outgoing, at: OpenAt): string {
  if (out.to === '' || out.file?.arf) return out.body;
  return composeUrl(out, at)?.body ?? out.body;
}
