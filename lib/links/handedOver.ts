import { dissect, isWeb, type Anatomy } from './anatomy';
import { isInternalHost } from './internalHost';
import { percentDecoded } from './percent';

/** UTF-16 units that are looked at. */
const LONGEST = 10_000;
/** Windows' search, and programs of Microsoft (ms-word:, ms-appinstaller:), which open what stands in the address. */
const PROGRAMS = /^(?:search(?:-ms)?|ms-[a-z-]+)$/;
const HOST = '([^/\\\\?#@:&|\\s"\']+)';
/** A web address or a UNC path (\\\\host@80\\folder). */
const ANYWHERE = new RegExp(`(?<![/\\\\])[/\\\\]{2,}${HOST}`);
/** RFC 8089 appendix E.3: two slashes before a host, or four and more; behind three stands a path of this computer. */
const IN_FILE = new RegExp(`^file:[/\\\\]{2}(?:[/\\\\]{2,})?${HOST}`, 'i');

export interface HandedOver {
  /** In lower case without the colon. */
  scheme: string;
  /** The host, as a link. */
  source: Anatomy;
}

/**
 * The host from which another program than the browser is told to fetch something: a folder of a stranger's server
 * (file:, search-ms:, which also tell it the reader's Windows log-in), a document for Word (ms-word:).
 * In: an href as written. Null for all other links, and for hosts of the own network. Linear, never throws.
 */
export function handedOver(href: string): HandedOver | null {
  const start = href.slice(0, LONGEST).trim();
  const scheme = /^([a-z][a-z-]*):/i.exec(start)?.[1]?.toLowerCase() ?? '';
  let host: string | undefined;
  if (scheme === 'file') host = IN_FILE.exec(start)?.[1];
  else if (PROGRAMS.test(scheme)) host = ANYWHERE.exec(percentDecoded(start) ?? start)?.[1];
  if (host === undefined) return null;
  const source = dissect(`https://${host}`);
  return isWeb(source) && !isInternalHost(source.host) ? { scheme, source } : null;
}
