import { parse } from 'tldts';
import { dissect, isWeb, type Anatomy } from './anatomy';

/** UTF-16 units of a text that are looked at. */
const LONGEST = 2200;
/** What may follow an address for it to be what the text shows. UTF-16 units. */
const MOST_BEHIND = 40;
/** Nobody sees them, and some mail programs put them into addresses to keep others from making links of them. */
const INVISIBLE = /[\u00AD\u200B-\u200D\u2060\uFEFF]/g;
/** Brackets, quotes, arrows, bullets. */
const DECORATION = /^[\s\p{P}\p{S}]+/u;
const END_OF_ADDRESS = /[\s<>"“”„«»‹›]/;
const SCHEME = /^https?:\/\//i;
const HOST = /^[\p{L}\p{N}\p{M}_.-]+$/u;

export interface ShownAddress {
  link: Anatomy;
  /** The text ends in dots: more of the address is left out. */
  cut: boolean;
}

/**
 * The address that a text shows as the place a link leads to; null when it shows none.
 *
 * The text must start with the address (rspamd's rule): a sentence that mentions a site ("DDR memory at crucial.com")
 * shows none, nor do several addresses, a mail address, a file name (report.zip), a host that is cut off
 * (www.exam…), or two sentences without a blank (here.Click). The host's last label must be on the ICANN part of the PSL.
 */
export function shownAddress(text: string): ShownAddress | null {
  const shown = text.slice(0, LONGEST).replace(INVISIBLE, '').replace(DECORATION, '');
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
  if (!hasScheme && (!HOST.test(host) || isFileName(bare.toLowerCase()) || /\.\p{Lu}\p{Ll}+$/u.test(host)))
    return null;
  const link = dissect(hasScheme ? written : `https://${written}`);
  return isWeb(link) && isKnown(link.host) ? { link, cut } : null;
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

function isKnown(host: string): boolean {
  const { isIcann, domain } = parse(host, { allowPrivateDomains: false });
  return Boolean(isIcann && domain);
}

/** Endings that are both a top-level domain and a file's: report.zip, script.sh, notes.md. */
function isFileName(text: string): boolean {
  return /^[^./]+\.(?:zip|mov|md|sh|py|pl|rs|ps|so|cc|ml|app|js|ai|doc|docs|cab|bat)$/.test(text);
}
