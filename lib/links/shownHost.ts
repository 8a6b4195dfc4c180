import { parse } from 'tldts';
import { dissect, isWeb } from './anatomy';

/** A whole text that is a host, with or without a path: paypal.com, www.paypal.com/signin. Bounded, linear. */
const BARE_HOST =
  /^\(?<?((?:[\p{L}\p{N}_](?:[\p{L}\p{N}-]{0,61}[\p{L}\p{N}])?\.){1,8}\p{L}{2,24})(?=[/:?#>)]|$)/u;
const WITH_SCHEME = /\bhttps?:\/\/[^\s<>"']{3,2048}/giu;
/** Characters of other words that may stand around an address for it to be what the text shows. */
const MOST_AROUND = 40;

/**
 * The host that a link's text shows as the place it leads to; null when the text is not an address.
 *
 * A sentence that mentions a site ("DDR memory at crucial.com") shows none, nor do several addresses, a mail
 * address, a file name (report.zip), or a word with a dot. The host's last label must be on the ICANN part of the PSL.
 */
export function shownHost(text: string): string | null {
  const shown = text.slice(0, 2200).trim();
  const urls = [...shown.matchAll(WITH_SCHEME)];
  if (urls.length > 1) return null;
  const [url] = urls;
  if (url) {
    const link = dissect(url[0]);
    return shown.length - url[0].length <= MOST_AROUND && isWeb(link) && isKnown(link.host)
      ? link.host
      : null;
  }
  if (/\s/.test(shown)) return null;
  const host = BARE_HOST.exec(shown)?.[1]?.toLowerCase();
  return host && isKnown(host) && !isFileName(shown.toLowerCase()) ? host : null;
}

function isKnown(host: string): boolean {
  const { isIcann, domain } = parse(host, { allowPrivateDomains: false });
  return Boolean(isIcann && domain);
}

/** Endings that are both a top-level domain and a file's: report.zip, script.sh, notes.md. */
function isFileName(text: string): boolean {
  return /^[^./]+\.(?:zip|mov|md|sh|py|pl|rs|ps|so|cc|ml|app|js|ai|doc|docs|cab|bat)$/.test(text);
}
