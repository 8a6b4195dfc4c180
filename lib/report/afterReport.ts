import type { Assessment } from '../assess/assessment';
import { registrableDomain } from '../domains/registrableDomain';
import { domainOf, senderMailbox } from '../message/mailbox';
import type { Message } from '../message/message';
import { ownerOf, vouches } from '../providers/directory';

/**
 * Whether blocking the sender of a message with a warning would cost the reader real mail: its address is at a
 * confirmed domain of a known provider (the claimed one or another), or is the reader's own. A From address proves
 * nothing (RFC 5322 section 3.6.2), and who is blocked is whoever really writes from it.
 * @param message the one that is open, not one that it passes on: its sender is who a webmail blocks
 */
export function isForged(
  message: Pick<Message, 'from' | 'to'>,
  { verdict }: Pick<Assessment, 'verdict'>,
): boolean {
  if (verdict !== 'dangerous' && verdict !== 'suspicious') return false;
  const address = senderMailbox(message.from)?.address.toLowerCase() ?? '';
  if (address === '') return false;
  if (message.to?.some((one) => one.address.toLowerCase() === address)) return true;
  const owner = ownerOf(registrableDomain(domainOf(address)));
  return owner !== null && vouches(owner.domain);
}
