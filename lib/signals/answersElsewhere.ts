import { registrableDomain } from '../domains/registrableDomain';
import { isService } from '../domains/services';
import { domainOf } from '../message/mailbox';
import type { Context } from './context';

/** UTF-16 units of the text in which an address is looked for. */
const LONGEST = 5000;
/** What stands around an address in a text. */
const AROUND = /[\s<>()[\],;:"'“”|]/;

const known = new WeakMap<Context, string | null>();

/**
 * The free mailbox, another than the message comes from, to which an answer is to go: of Reply-To, or named in the text.
 * Null without one. Letters of fraud come from mailboxes that were broken into or are soon closed: the answer has to go
 * to one that lasts. Linear; worked out once a message.
 */
export function answersElsewhere(context: Context): string | null {
  let found = known.get(context);
  if (found === undefined) {
    found = elsewhere(context);
    known.set(context, found);
  }
  return found;
}

function elsewhere({ sender, message, reader }: Context): string | null {
  const from = sender?.mailbox.address.toLowerCase() ?? '';
  const readers = new Set([
    ...reader.addresses,
    ...[...(message.to ?? []), ...(message.cc ?? [])].map(({ address }) => address.toLowerCase()),
  ]);
  const isOther = (address: string): boolean =>
    address !== from && !readers.has(address) && isService('freeMail', domainOf(address));
  for (const { address } of message.replyTo ?? []) {
    if (isOther(address.toLowerCase()) && !isSamePerson(address.toLowerCase(), from)) return address;
  }
  for (const word of message.text.slice(0, LONGEST).split(AROUND)) {
    if (!word.includes('@')) continue;
    const address = word.replace(/[.!?*]{1,9}$/, '').toLowerCase();
    if (isOther(address) && !isSamePerson(address, from)) return address;
  }
  return null;
}

/** The same name before the @ at two free services. */
function isSamePerson(one: string, other: string): boolean {
  if (!isService('freeMail', domainOf(other))) return false;
  if (registrableDomain(domainOf(one)) === registrableDomain(domainOf(other))) return false;
  return one.split('@', 1)[0] === other.split('@', 1)[0];
}
