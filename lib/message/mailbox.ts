import { addressParser } from 'postal-mime';
import type { Mailbox } from './message';

/** Most addresses that are read from one field: a list that long says no more by being longer. */
const MOST = 100;

/**
 * The mailboxes of an address field (RFC 5322 section 3.4), groups unwrapped, encoded words decoded.
 * Never throws; a field that holds no address gives its text as a name.
 */
export function readMailboxes(field: string): Mailbox[] {
  let parsed;
  try {
    parsed = addressParser(field.slice(0, 20_000), { flatten: true });
  } catch {
    return [{ name: field.slice(0, 200).trim(), address: '' }];
  }
  return parsed.slice(0, MOST).map((one) => ({
    name: clean(one.name ?? ''),
    address: clean(one.address ?? '').replace(/^<|>$/g, ''),
  }));
}

/**
 * Whom a reader takes for the sender: the first name and the first address of From; null when it is empty. An unquoted
 * comma ("Account Team ,_<a@b.example>") makes a first mailbox that is only a name.
 */
export function senderMailbox(from: readonly Mailbox[]): Mailbox | null {
  const [first] = from;
  if (!first) return null;
  const addressed = from.find(({ address }) => address !== '');
  return { name: first.name || (addressed?.name ?? ''), address: addressed?.address ?? '' };
}

/** The part after the last @, in lower case; '' when there is none. */
export function domainOf(address: string): string {
  const at = address.lastIndexOf('@');
  return at < 0
    ? ''
    : address
        .slice(at + 1)
        .toLowerCase()
        .replace(/\.$/, '');
}

function clean(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
