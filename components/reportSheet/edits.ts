import type { Outgoing } from '../../lib/report/outgoing';

/** What the reader wrote himself in place of what was suggested. */
export interface Edits {
  to?: string;
  subject?: string;
  body?: string;
}

/**
 * What goes out: what is suggested, with the reader's own words in its place. So another form, or a masked copy, changes
 * only what he has left alone.
 */
export function edited(suggested: Outgoing, { to, subject, body }: Edits): Outgoing {
  return {
    ...suggested,
    to: to ?? suggested.to,
    subject: subject ?? suggested.subject,
    body: body ?? suggested.body,
  };
}

/** The edits with one more; what is as suggested again is none. */
export function withEdit(edits: Edits, field: keyof Edits, value: string, suggested: Outgoing): Edits {
  const { [field]: _, ...others } = edits;
  return value === suggested[field] ? others : { ...others, [field]: value };
}
