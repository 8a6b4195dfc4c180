import { registrableDomain } from '../../domains/registrableDomain';
import { namesWords } from './nameRow';
import { aliasesIn } from '../aliases';
import { isOwnWord } from './ownWord';
import type { Tallies } from './tallies';
import { roleWords } from './vocabulary';

/** UTF-16 units of an address that are read. */
const LONGEST = 320;
const SHORTEST_ROLE = 4;
const SHORTEST_ACRONYM = 3;

/**
 * The sender's own address speaks in a name: amazon-prime@evil.example, info@ledger-live.example. Weak: anybody may have
 * a customer, a partner or a namesake in it.
 */
export function claimByAddress(address: string, freeMail: boolean, tallies: Tallies): void {
  const [local, host] = splitAddress(address.slice(0, LONGEST));
  const domain = registrableDomain(host);
  const suffix = domain === '' ? '' : domain.slice(domain.indexOf('.'));
  const labels = freeMail ? '' : host.slice(0, host.length - suffix.length);
  const words = tokens(`${local}.${labels}`);
  const label = freeMail ? '' : (domain.split('.', 1)[0] ?? '');
  for (const hit of aliasesIn(words)) {
    if (isOwnWord(hit, label)) continue;
    // A person's name is in his address, too: it makes up for nothing unless the display name has a role.
    const role = tallies.of(hit.provider).roleInName;
    const acronym = hit.alias.length >= SHORTEST_ACRONYM && hit.alias === hit.alias.toUpperCase();
    const evidence = { field: 'from', text: address } as const;
    tallies.add(hit, 'address', 'address', evidence, role || (acronym && !freeMail) ? 'address' : '');
  }
}

function splitAddress(address: string): [string, string] {
  const at = address.lastIndexOf('@');
  return at < 0 ? [address, ''] : [address.slice(0, at), address.slice(at + 1).toLowerCase()];
}

/** deliverydhl297 is "delivery dhl"; digits divide words. */
function tokens(text: string): string[] {
  const words = namesWords(text.replace(/[-_.+\d~%=]+/g, ' '));
  return words.flatMap(withoutRole);
}

function withoutRole(word: string): string[] {
  for (let length = word.length - 2; length >= SHORTEST_ROLE; length--) {
    const start = word.slice(0, length);
    if (roleWords.has(start) && aliasesIn([word.slice(length)]).length > 0)
      return [start, word.slice(length)];
    const end = word.slice(-length);
    if (roleWords.has(end) && aliasesIn([word.slice(0, -length)]).length > 0)
      return [word.slice(0, -length), end];
  }
  return [word];
}
