import { encode, encodeLines } from './encode';
import type { Outgoing } from './outgoing';

/**
 * A mailto: address (RFC 6068): the recipient encoded but for "@" and "+", which section 2 allows and some webmail does
 * not decode; line breaks as CRLF (section 5).
 * @param letter with an address that `isAddrSpec` takes
 */
export function mailtoOf({ to, subject, body }: Pick<Outgoing, 'to' | 'subject' | 'body'>): string {
  const address = encode(to).replaceAll('%40', '@').replaceAll('%2B', '+');
  return `mailto:${address}?subject=${encode(subject)}&body=${encodeLines(body, '\r\n')}`;
}
