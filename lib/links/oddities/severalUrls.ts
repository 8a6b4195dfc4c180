import { isWeb } from '../anatomy';
import { embeddedSites } from '../embeddedSites';
import type { Rule } from '../oddity';

/**
 * A query with the addresses of two or more other sites: which of them it leads to is anybody's guess (rspamd
 * counts the same).
 * False positives: one target is a tracker's or a log-in's everyday (`?next=`, `?redirect_uri=`). Guards:
 * only different owners count, and not the link's own; not pictures, and not what the parameter's name says
 * is a source (utm_source, ref, img); links for sharing.
 */
export const severalUrls: Rule = (link, { clean, rest }) => {
  if (!isWeb(link) || embeddedSites(link).length < 2) return null;
  const query = clean.indexOf('?', rest.start);
  const fragment = clean.indexOf('#', rest.start);
  return { start: query, end: fragment > query ? fragment : clean.length };
};
