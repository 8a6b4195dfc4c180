import { toAscii, toUnicode } from '../domains/punycode';
import { registrableDomain } from '../domains/registrableDomain';
import { isService } from '../domains/services';

/** Why something can't be trusted: it is no address, no domain, or a domain where anybody gets an address. */
export type TrustFault = 'address' | 'domain' | 'everyone';

export type TrustEntry = { sender: string } | { domain: string } | { fault: TrustFault };

/** RFC 5321 section 4.5.3.1.3 allows 254 in all (UTF-16 units here: the list only compares). */
const LONGEST_ADDRESS = 254;
/** A dot-atom (RFC 5322 section 3.2.3) with the letters of RFC 6532; quoted local parts are no mailbox a person has. */
const LOCAL_PART = /^[\p{L}\p{M}\p{N}!#$%&'*+\-/=?^_`{|}~.]{1,64}$/u;
/** Nothing that a host can't have: an address of a page, marks that turn the line round, white space. */
const NO_HOST = /[\s\p{C}/\\@:?#"'<>()[\]{},;|=+*%&!$^~`_]/u;

/** An address as it goes on the list, or why it does not. */
export function readSender(text: string): TrustEntry {
  const entry = text.trim().normalize('NFC').toLowerCase();
  const at = entry.lastIndexOf('@');
  const local = entry.slice(0, Math.max(at, 0));
  const fits = LOCAL_PART.test(local) && hostDomain(entry.slice(at + 1)) !== '';
  return fits && entry.length <= LONGEST_ADDRESS ? { sender: entry } : { fault: 'address' };
}

/** A domain as it goes on the list: the registrable one, whatever stands before it. Or why it does not. */
export function readDomain(text: string): TrustEntry {
  const domain = hostDomain(text.trim().normalize('NFC').toLowerCase().replace(/^@/, ''));
  if (!domain) return { fault: 'domain' };
  // Anybody can write from there, so trusting it would trust everybody.
  const ascii = toAscii(domain);
  if (isService('freeMail', ascii) || isService('freeHosts', ascii)) return { fault: 'everyone' };
  return { domain };
}

/** Of a line of a list, which can be either. */
export function readTrustEntry(text: string): TrustEntry {
  return text.trim().indexOf('@') > 0 ? readSender(text) : readDomain(text);
}

/**
 * The registrable domain of a host name, as browsers and mail have it: they take many letters for one (UTS #46), and the
 * domain that comes of it is the one that is trusted. As it was written where that says the same. '' for what is none,
 * such as an IP address: nobody's mail is known by that.
 */
function hostDomain(host: string): string {
  if (NO_HOST.test(host) || host.length > 253) return '';
  const ascii = toAscii(host);
  if (/^[\d.]*$/.test(ascii) || /[^\x21-\x7e]/.test(ascii)) return '';
  const domain = registrableDomain(ascii);
  const written = toUnicode(domain);
  return host === written || host.endsWith(`.${written}`) ? written : domain;
}
