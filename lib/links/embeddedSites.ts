import { isWeb, dissect, type Anatomy } from './anatomy';
import { pathOf } from './wrapperTable';

/** Parameters that name where something comes from, or its picture; prefixes. */
const SOURCES =
  /^(?:utm_|ref|src|source|origin|img|image|icon|logo|media|pic|thumb|poster|cover|avatar|xmlns|schema|iss$|aud$|realm$|scope$|client_id$)/i;
const PICTURE = /\.(?:png|jpe?g|gif|webp|svg|ico|css|js)$/i;
/** Pages made for passing an address on, which take text, picture and source with it. */
const SHARE =
  /^\/(?:sharer?(?:\.php|\/|$)|share(?:article)?|intent\/|dialog\/|submit|pin\/create|send|cws\/share|compose|bookmark|plugins\/)/i;
/** Parameters that are looked at; a query has no more honest ones. */
const MOST = 200;

/**
 * The other owners whose pages a link's query names in full, each once, in their order. A link for sharing
 * (sharer.php, /intent/, /share) names none.
 */
export function embeddedSites(link: Anatomy): string[] {
  if (!isWeb(link) || !/https?(?::|%3a)/i.test(link.rest)) return [];
  const url = new URL(link.url);
  if (SHARE.test(url.pathname)) return [];
  const owners = new Set<string>();
  let seen = 0;
  for (const [name, value] of url.searchParams) {
    if (++seen > MOST) break;
    if (SOURCES.test(name)) continue;
    const inner = dissect(/^https?:\/\//i.test(name) ? name : value.slice(0, 4096));
    if (isWeb(inner) && inner.owner !== '' && inner.owner !== link.owner && !PICTURE.test(pathOf(inner)))
      owners.add(inner.owner);
  }
  return [...owners];
}
