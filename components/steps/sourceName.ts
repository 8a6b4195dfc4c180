/** Hosts on which the first two parts of the path say whose pages these are: owner and repository, scope and package. */
const SHARED = new Set(['github.com', 'gitlab.com', 'codeberg.org', 'invent.kde.org', 'www.npmjs.com']);

/** UTF-16 units: nobody needs more of a path to know whose it is. */
const LONGEST = 80;

/**
 * What to call the place where a fact was read: its host, and on hosts that many share the first two parts of the path as
 * well (github.com/owner/repo). In: the source, usually a URL; what is not https comes back as it is. For reading only.
 */
export function sourceName(source: string): string {
  const url = URL.canParse(source) ? new URL(source) : null;
  if (url?.protocol !== 'https:') return source;
  if (!SHARED.has(url.hostname)) return url.hostname;
  const parts = url.pathname.split('/').filter(Boolean).slice(0, 2);
  return [url.hostname, ...parts].join('/').slice(0, LONGEST);
}
