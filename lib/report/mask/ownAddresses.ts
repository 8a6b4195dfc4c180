import { domainOf } from '../../message/mailbox';
import type { HeaderField, Message } from '../../message/message';
import { deliveredTo } from './deliveredTo';
import { headerFields } from './headerFields';
import { sameMailbox } from './sameMailbox';

const MOST = 5;

/**
 * The addresses under which the reader got this message, at most five: the mailbox that is signed in; where the receiving
 * server says that it delivered; else the only recipient. With them, how To and Cc spell the same mailbox.
 *
 * In: the source, a character a byte (null: the message's own header, if it has one), and the signed-in address if
 * known. Out: addresses with their domain in lower case, none twice. A sender's own address is no guess; where the
 * mailbox or the receiving server names it, the mail was forged to seem the reader's own, and it is his. Pure; never
 * throws.
 */
export function ownAddresses(source: string | null, message: Message, account: string | null): string[] {
  const fields: readonly HeaderField[] = source === null ? (message.headers ?? []) : headerFields(source);
  const sure = unique([...(account === null ? [] : [account]), ...deliveredTo(fields)]);
  const named = [...(message.to ?? []), ...(message.cc ?? [])].map(({ address }) => address);
  if (sure.length > 0) {
    const alike = named.filter((address) => sure.some((one) => sameMailbox(one, address)));
    return unique([...sure, ...alike]).slice(0, MOST);
  }
  const [only, another] = unique(named);
  const senders = [...message.from, ...(message.sender ?? []), ...(message.replyTo ?? [])];
  if (!only || another !== undefined) return [];
  return senders.some(({ address }) => sameMailbox(address, only)) ? [] : [only];
}

/** What is an address, each once; the domain in lower case. */
function unique(addresses: readonly string[]): string[] {
  const seen = new Map<string, string>();
  for (const address of addresses) {
    const plain = address.trim();
    if (!/^[^\s@<>"(),:;]{1,64}@[^\s@<>"(),:;]{3,255}$/.test(plain)) continue;
    const written = `${plain.slice(0, plain.lastIndexOf('@'))}@${domainOf(plain)}`;
    if (!seen.has(written.toLowerCase())) seen.set(written.toLowerCase(), written);
  }
  return [...seen.values()];
}
