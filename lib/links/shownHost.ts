import { parse } from 'tldts';
import { isAscii } from '../domains/skeleton';
import { dissect, isWeb, type Anatomy } from './anatomy';
import { LIKE_DOTS, LIKE_SLASHES } from './likeDelimiters';

/** UTF-16 units of a text that are looked at. */
const LONGEST = 2200;
/** What may follow an address for it to be what the text shows. UTF-16 units. */
const MOST_BEHIND = 40;
/** Nobody sees them, and some mail programs put them into addresses to keep others from making links of them. */
const INVISIBLE = /[\p{Default_Ignorable_Code_Point}\p{Bidi_Control}]/gu;
/** What browsers take for a dot; a full stop between two sentences has letters of another script beside it. */
const DOT_BETWEEN_LETTERS = new RegExp(`(?<=[a-z0-9-])[${LIKE_DOTS}](?=[a-z0-9-])`, 'gi');
const SLASH_LIKE = new RegExp(`[${LIKE_SLASHES}]`, 'gu');
/** Letters, digits and signs as wide as ideographs; not the full stop, which ends sentences too. */
const WIDE = /[\uff01-\uff0d\uff0f-\uff5e]/g;
/** Brackets, quotes, arrows, bullets. */
const DECORATION = /^[\s\p{P}\p{S}]+/u;
const END_OF_ADDRESS = /[\s<>"“”„«»‹›]/;
const SCHEME = /^https?:\/\//i;
const HOST = /^[\p{L}\p{N}\p{M}_.-]+$/u;
/** Endings under which people write names without www. or a scheme; the others are words (package.name, here.click). */
const COMMON = /^(?:com|net|org|edu|gov|mil|int|[a-z]{2}|xn--.+)$/;
/** Countries' endings that are a file's too, whatever stands before them, or behind a name without dots. */
const FILE = /\.(?:md|pm|py)$|^[^.]+\.(?:ai|cc|ml|pl|ps|rs|sh|so)$|\.(?:cfg|conf|h|pc|py|sh|txt|xml)\.in$/;
/** Nearest to an address of all that is none: v2.0.io, com.example.app (a package of Java). */
const VERSION_OR_PACKAGE = /^v?\d+(?:\.\d+)+\.[a-z]+$|^(?:com|net|org)\./;

export interface ShownAddress {
  link: Anatomy;
  /** The text ends in dots: more of the address is left out. */
  cut: boolean;
}

/**
 * The address that a text shows as the place a link leads to; null when it shows none.
 *
 * The text must start with the address (rspamd's rule): a sentence that mentions a site ("DDR memory at crucial.com")
 * shows none, nor do several addresses, a mail address, names of files and code (report.zip, app.py:12, model.save), a
 * host that is cut off (www.exam…), or two sentences without a blank (here.Click). The host's last label must be on the
 * ICANN part of the PSL, and without scheme, www. and path one under which people write names bare.
 */
export function shownAddress(text: string): ShownAddress | null {
  // Most texts of links are words: no host without a dot, which may be encoded.
  if (isAscii(text) && !text.includes('.') && !text.includes('%')) return null;
  const known = kept.get(text);
  if (known !== undefined) return known;
  const address = findAddress(text);
  if (kept.size >= MOST_KEPT) kept.clear();
  if (text.length <= LONGEST_KEPT) kept.set(text, address);
  return address;
}

/** Several signals ask for the same texts. */
const MOST_KEPT = 200;
const LONGEST_KEPT = 300;
const kept = new Map<string, ShownAddress | null>();

function findAddress(text: string): ShownAddress | null {
  const shown = asRead(text.slice(0, LONGEST)).replace(DECORATION, '');
  const end = shown.search(END_OF_ADDRESS);
  const first = end < 0 ? shown : shown.slice(0, end);
  const behind = end < 0 ? '' : shown.slice(end);
  const written = withoutPunctuation(first);
  const cut = /…|\.\.\./.test(first.slice(written.length));
  const hasScheme = SCHEME.test(written);
  if (hasScheme ? !isAside(behind) || holdsSeveral(written) : /[\p{L}\p{N}]/u.test(behind)) return null;
  const bare = hasScheme ? written.replace(SCHEME, '') : written;
  const hostEnd = bare.search(/[/:?#]/);
  const host = hostEnd < 0 ? bare : bare.slice(0, hostEnd);
  if ((cut && hostEnd < 0) || host.includes('…')) return null;
  if (!hasScheme && !HOST.test(host)) return null;
  const link = dissect(hasScheme ? written : `https://${written}`);
  const inFull = hasScheme || /^www\./i.test(host) || bare[hostEnd] === '/';
  return isWeb(link) && isKnown(link.host, inFull) ? { link, cut } : null;
}

/** The host of that address, as a browser would contact it. */
export function shownHost(text: string): string | null {
  return shownAddress(text)?.link.host ?? null;
}

/** Trailing dots, brackets, quotes, commas; a slash is the address's own. */
function withoutPunctuation(text: string): string {
  let end = text.length;
  while (end > 0 && /[\p{P}\p{S}]/u.test(text[end - 1] ?? '') && text[end - 1] !== '/') end--;
  return text.slice(0, end);
}

/** A few words, with no other address among them. */
function isAside(behind: string): boolean {
  return (
    behind.length <= MOST_BEHIND &&
    !behind.split(/\s+/).some((word) => word.includes('://') || shownHost(word))
  );
}

/** https://a.example,https://b.example; one in the path or query of the other is one address. */
function holdsSeveral(address: string): boolean {
  return /[,;|(]https?:\/\//i.test(address);
}

function isKnown(host: string, inFull: boolean): boolean {
  const { isIcann, domain, publicSuffix } = parse(host, { allowPrivateDomains: false });
  if (!isIcann || !domain || !publicSuffix) return false;
  if (inFull) return true;
  const ending = publicSuffix.slice(publicSuffix.lastIndexOf('.') + 1);
  if (!COMMON.test(ending) || VERSION_OR_PACKAGE.test(host)) return false;
  // Nothing but hosts has two endings of a registry (shop.com.py).
  return publicSuffix !== ending || !FILE.test(host);
}

/**
 * As people see a text and browsers take an address (UTS #46): without what nobody sees, full-width letters as plain
 * ones, and for what looks like a slash, a colon behind the scheme or a dot between letters the real one.
 */
function asRead(text: string): string {
  return text
    .replace(INVISIBLE, '')
    .replace(WIDE, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0))
    .replace(SLASH_LIKE, '/')
    .replace(/^(\P{L}*https?)[\ufe55\ua789\u02d0\u2236]/iu, '$1:')
    .replace(DOT_BETWEEN_LETTERS, '.');
}
