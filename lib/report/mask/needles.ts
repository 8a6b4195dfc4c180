import { toAscii } from '../../domains/punycode';
import { domainOf } from '../../message/mailbox';
import { base64Codes, type Base64Code } from './base64Hits';
import { hexCode, type HexCode } from './hexHits';
import { baseOf } from './sameMailbox';
import { STAND_IN_DOMAIN } from './standIn';

/** What is looked for. All of it as bytes, a character each. */
export interface Needles {
  /** Domains in lower case, each with the names in front of "@" without their tags, as written and as URLs write them. */
  readable: { domain: string; names: string[] }[];
  /** Whole addresses. */
  base64: Base64Code[];
  hex: HexCode[];
  /** Names in front of "@" that say by themselves who it is. */
  names: string[];
}

/** Characters of a name that is no word of its own below that. */
const SHORTEST_NAME = 5;
/** Whom a name like that means, nobody can tell (RFC 2142, and what firms call their mailboxes). */
const NO_NAMES = new Set([
  'account', 'accounts', 'admin', 'billing', 'careers', 'contact', 'customer', 'email', 'enquiries', 'finance', 'hello',
  'hostmaster', 'invoice', 'marketing', 'member', 'newsletter', 'noreply', 'office', 'orders', 'postmaster', 'privacy',
  'reader', 'recipient', 'sales', 'security', 'service', 'support', 'webmaster',
]); // prettier-ignore

/** Makes ready to look for the addresses; what is none is left out, and so is the one that stands in. */
export function needlesFor(own: readonly string[]): Needles {
  const needles: Needles = { readable: [], base64: [], hex: [], names: [] };
  const whole: string[] = [];
  for (const address of own.slice(0, 20)) {
    const domain = domainOf(address);
    const base = baseOf(address);
    if (base === '' || domain.length < 3 || domain.endsWith(STAND_IN_DOMAIN) || /\s/.test(address)) continue;
    for (const host of new Set([domain, toAscii(domain)])) {
      for (const spelled of new Set([host, host.replaceAll('.', '%2e')]))
        note(needles, asBytes(spelled).toLowerCase(), base);
      const local = address.slice(0, address.lastIndexOf('@'));
      for (const name of [local, local.toLowerCase(), base])
        for (const at of ['@', '%40']) push(whole, asBytes(name + at + host));
    }
    if (base.length >= SHORTEST_NAME && /\D/.test(base) && !NO_NAMES.has(base))
      push(needles.names, asBytes(base).toLowerCase());
  }
  return { ...needles, base64: whole.flatMap(base64Codes), hex: whole.map(hexCode) };
}

function note({ readable }: Needles, domain: string, base: string): void {
  let entry = readable.find((one) => one.domain === domain);
  if (!entry) readable.push((entry = { domain, names: [] }));
  const escaped = [base, encoded(base)];
  for (const name of [...escaped, ...escaped.map((one) => one.replaceAll('.', '%2e'))])
    push(entry.names, asBytes(name).toLowerCase());
}

function push(list: string[], one: string): void {
  if (!list.includes(one)) list.push(one);
}

/** As in a URL; half a surrogate pair has no such form. */
function encoded(name: string): string {
  return /\p{Cs}/u.test(name) ? name : encodeURIComponent(name).toLowerCase();
}

/** UTF-8, a character a byte. */
function asBytes(text: string): string {
  return String.fromCharCode(...new TextEncoder().encode(text));
}
