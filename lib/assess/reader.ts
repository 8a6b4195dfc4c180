import { toAscii } from '../domains/punycode';
import { registrableDomain } from '../domains/registrableDomain';
import { isService } from '../domains/services';
import { domainOf } from '../message/mailbox';
import type { Mailbox, Message } from '../message/message';
import type { Reader, UserTrust } from '../signals/context';

/** More recipients than that are an audience: the reader is one of them, and nobody can say which. */
const MOST_ADDRESSES = 5;
/** The same for their domains: mail to thirty people of one organisation still says where the reader is. */
const MOST_DOMAINS = 2;

/**
 * Whose mailbox the message is in: the mailboxes that the extension knows; else where the receiving server delivered it
 * (Delivered-To above the first Received, where no sender can write); else whom To and Cc name, where they are few.
 * The mailbox that is signed in is one of his addresses and not all: mail that names somebody else there may have come
 * through an alias or from another mailbox, and is taken as if nothing were known.
 * Where none of these is visible, nobody is known. Pure; never throws.
 */
export function readerOf(message: Message, { mailboxes = [], account }: UserTrust): Reader {
  if (mailboxes.length > 0) return reader('user', mailboxes);
  const delivered = deliveredTo(message);
  if (delivered) return reader('delivered', [delivered]);
  const others = named([...(message.to ?? []), ...(message.cc ?? [])]);
  const isMine = (address: string): boolean => address.toLowerCase() === account?.toLowerCase();
  if (account && (others.length === 0 || others.some(isMine))) return reader('account', [account]);
  return reader('named', others);
}

function reader(source: Reader['source'], given: readonly string[]): Reader {
  const all = [...new Set(given.map((address) => address.trim().toLowerCase()))];
  const hosts = [...new Set(all.map((address) => toAscii(domainOf(address))))];
  const own = hosts.filter((host) => !isService('freeMail', host));
  const domains = [...new Set(own.map((host) => registrableDomain(host) || host))];
  return {
    source: all.length > 0 ? source : 'unknown',
    addresses: all.length <= MOST_ADDRESSES ? all : [],
    domains: domains.length <= MOST_DOMAINS ? domains : [],
    freeMail: hosts.length - own.length <= MOST_DOMAINS ? hosts.filter((host) => !own.includes(host)) : [],
  };
}

function named(mailboxes: readonly Mailbox[]): string[] {
  return mailboxes.map(({ address }) => address).filter((address) => domainOf(address) !== '');
}

function deliveredTo({ headers = [] }: Message): string | null {
  for (const { name, value } of headers) {
    if (name === 'received') return null;
    if (name === 'delivered-to') {
      const address = value.trim().replace(/^<|>$/g, '');
      return /^[^\s@]{1,64}@[^\s@]{3,255}$/.test(address) ? address : null;
    }
  }
  return null;
}
