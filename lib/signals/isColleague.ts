import type { Context } from './context';

/** Confirmed as of the reader's own organisation: what colleagues send each other is the house's own business. */
export function isColleague({ sender, reader }: Context): boolean {
  return sender?.authentication === 'pass' && !sender.freeMail && reader.domains.includes(sender.domain);
}
