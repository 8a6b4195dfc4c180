import { registrableDomain } from '../domains/registrableDomain';
import { dissect, isWeb, type Anatomy } from './anatomy';
import { carriedAddress } from './carriedAddress';
import { shownAddress, type ShownAddress } from './shownHost';
import { unwrap } from './unwrap';
import { wrapperById } from './wrapperTable';

export interface Difference {
  /** Host that the text shows. */
  shown: string;
  /** Registrable domain of it. */
  owner: string;
  /** Host to which the link leads. */
  actual: string;
  /** The link's query carries exactly one address, and it is the shown owner's: as a redirect has it, or a disguise. */
  carried: boolean;
}

/** Deepest nesting of addresses in queries that is followed. */
const DEEPEST = 8;
/** UTF-16 units; a longer link is excused by nothing that stands in its query. */
const LONGEST = 8192;

/**
 * What a link's text (or title) shows against where it leads; null when the text shows no address, or no other owner's
 * than the link's.
 *
 * In: the text, the href as written, and what unwrap made of it. Compared are registrable domains, so that www,
 * subdomains, paths and the spelling of an IDN make no difference. The link's own address in full, an address
 * that shows another page on its own host (archives, translations) are as they should be. A link whose query carries
 * exactly one address, the shown one, is told apart; with several in the query nobody can tell. (rspamd phishing module.)
 */
export function compareShown(
  text: string,
  href: string,
  { target, wrappers }: { target: Anatomy; wrappers: readonly string[] },
): Difference | null {
  const address = shownAddress(text);
  if (!address || !isWeb(target)) return null;
  const shown = address.link.host;
  const owner = registrableDomain(shown);
  if (!owner || !target.owner || owner === target.owner || isBelow(shown, target.host)) return null;
  const outer = dissect(href);
  if (isTheLinkItself(address, outer)) return null;
  if (registrableDomain(unwrap(address.link.url).target.host) === target.owner) return null;
  if (wrapperById(wrappers[0] ?? '')?.kind === 'viewer' && outer.owner === owner) return null;
  const carried = onlyAddressIn(outer)?.owner === owner || onlyAddressIn(target)?.owner === owner;
  return { shown, owner, actual: target.host, carried };
}

/** One host is the other's parent: on private suffixes (github.io) both have owners of their own. */
function isBelow(a: string, b: string): boolean {
  return a.endsWith(`.${b}`) || b.endsWith(`.${a}`);
}

/** The text is the href, or its beginning up to the dots. */
function isTheLinkItself({ link, cut }: ShownAddress, outer: Anatomy): boolean {
  if (cut) return outer.host === link.host && outer.rest.startsWith(link.rest);
  return outer.host === link.host && outer.rest === link.rest;
}

/** The one address that a link's query carries, followed through nesting and wrappers; null for none and several. */
function onlyAddressIn(link: Anatomy): Anatomy | null {
  let found: Anatomy | null = null;
  for (let depth = 0, next = addressesIn(link); next.length > 0 && depth < DEEPEST; depth++) {
    const [one, other] = next;
    if (!one || other) return null;
    found = unwrap(one.url).target;
    next = addressesIn(found);
  }
  return found;
}

/** The first two addresses in a query. */
function addressesIn({ url }: Anatomy): Anatomy[] {
  if (url === '' || url.length > LONGEST) return [];
  const { search, searchParams } = new URL(url);
  const found: Anatomy[] = [];
  for (const text of /^\?https?(?::|%3a)/i.test(search) ? [search.slice(1)] : searchParams.values()) {
    const address = carriedAddress(text);
    if (address) found.push(address);
    if (found.length > 1) break;
  }
  return found;
}
