import { domainOf, senderMailbox } from './mailbox';
import type { Message } from './message';

/** What two readings of one message can't both be right about; shown through the message key `differs_<word>`. */
export type Difference = 'subject' | 'sender';

/** UTF-16 units of a subject that are compared. */
const LONGEST = 400;

/**
 * Whether a source is plainly that of another message than the one on the page: another subject, or another sender's
 * address. What the page doesn't show, or shows cut short, is no difference; webmail adds marks of its own ("Re:",
 * "[External]") and leaves out emoji. Empty where nothing speaks against it. Pure.
 */
export function differences(shown: Message, source: Message): Difference[] {
  const found: Difference[] = [];
  const [one, other] = [comparable(shown.subject), comparable(source.subject)];
  if (one !== '' && other !== '' && !one.includes(other) && !other.includes(one)) found.push('subject');
  const unsure = shown.unsure?.some((piece) => piece === 'sender' || piece === 'address') ?? false;
  const [seen, written] = [addressOf(shown), addressOf(source)];
  if (!unsure && seen !== '' && written !== '' && seen !== written) found.push('sender');
  return found;
}

function addressOf({ from }: Message): string {
  const address = senderMailbox(from)?.address.trim().toLowerCase() ?? '';
  return domainOf(address) === '' ? '' : address;
}

/** Letters and digits alone. */
function comparable(subject: string): string {
  return subject
    .slice(0, LONGEST)
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');
}
