import { parse } from 'tldts';
import { isUnder } from '../domains/isUnder';
import { dissect } from '../links/anatomy';
import { ownerOf, vouches } from './directory';
import type { Provider } from './provider';

/** Longer than this is no address that somebody looks a company up by. UTF-16 units. */
const LONGEST = 2000;
const SCHEME = /^[a-z][a-z0-9+.-]{0,20}:\/\//i;

/**
 * Whose web or mail address was typed. Only the whole registrable domain says that: paypal.com.login.example is
 * example's. Out: undefined where no address was typed; null for one whose owner is not known.
 *
 * A bare domain stands for the company, whatever is known of it. A whole address counts only on a domain that vouches:
 * somebody@gmail.com may be anyone.
 */
export function ownerOfTyped(typed: string): Provider | null | undefined {
  const text = typed.trim().slice(0, LONGEST);
  if (text === '' || /\s/.test(text)) return undefined;
  const { host, owner, userinfo, rest } = dissect(SCHEME.test(text) ? text : `https://${text}`);
  if (host === '' || !isAddress(text, host)) return undefined;
  const known = ownerOf(owner);
  if (!known) return null;
  const { provider, domain } = known;
  const isBare =
    userinfo === '' && rest === '/' && !SCHEME.test(text) && host.replace(/^www\./, '') === owner;
  if (isBare) return provider;
  const isStrangers = provider.user_content_hosts.some((each) => isUnder(host, each));
  return vouches(domain) && !isStrangers ? provider : null;
}

/** "E.ON" and "paypal." are names, or not all typed yet: an address has an ending that is really in use, or says so. */
function isAddress(text: string, host: string): boolean {
  if (SCHEME.test(text) || text.includes('@')) return true;
  const { isIcann, isPrivate, isIp, domain } = parse(host, { allowPrivateDomains: true });
  return (isIp ?? false) || (domain !== null && ((isIcann ?? false) || (isPrivate ?? false)));
}
