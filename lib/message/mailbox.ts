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
