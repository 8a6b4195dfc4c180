import { registrableDomain } from '../domains/registrableDomain';
import { parse } from 'tldts';

/** A host in running text: labels with a dot between, after a scheme or at a word's start. Bounded, linear. */
const HOST = /(?:https?:\/\/|\b)((?:[\p{L}\p{N}](?:[\p{L}\p{N}-]{0,61}[\p{L}\p{N}])?\.){1,8}\p{L}{2,24})(?![\p{L}\p{N}@-])/giu;

/**
 * The hosts that a link's text shows to its reader. Words with a dot that are no address ("Inc.Support", "v2.final",
 * a file name) don't count: the last label must be on the ICANN part of the PSL.
 * In: the text of a link. Out: hosts in lower case, each once; an address in it (a@b) is not a host.
 */
export function shownHosts(text: string): string[] {
  const hosts = new Set<string>();
  for (const match of text.slice(0, 2000).matchAll(HOST)) {
    const host = match[1]?.toLowerCase() ?? '';
    if (text[match.index - 1] === '@') continue;
    const { isIcann, domain } = parse(host, { allowPrivateDomains: false });
    const withScheme = match[0].includes('://') || host.startsWith('www.');
    if (domain && (isIcann || withScheme) && registrableDomain(host) && (withScheme || !isFileName(host))) hosts.add(host);
  }
  return [...hosts];
}

/** Endings that are both a top-level domain and a file's: report.zip, script.sh, notes.md. */
function isFileName(host: string): boolean {
  return /\.(?:zip|mov|md|sh|py|pl|rs|ps|so|cc|ml|app|js|ai|doc|docs|cab|bat)$/.test(host) && host.split('.').length === 2;
}
