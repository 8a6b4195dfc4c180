import { dissect } from '../../links/anatomy';
import { oddity } from '../../links/oddities';
import { defineSignal } from '../signal';

/** Links that are looked at: what misleads stands among the first. */
const MOST_LINKS = 400;

/**
 * A link that holds a page or a program instead of an address. Tabs and line feeds that break the scheme's
 * name (java\nscript:) don't hide it, as they don't from a browser.
 * False positives: pictures and calendar entries in the link; newsletters of old with javascript: links that
 * open a window. Guards: those of the rules page-in-link and program-in-link; webmail takes such links out
 * anyway.
 */
export default defineSignal({
  id: 'data-js-link',
  family: 'links',
  grade: 'A',
  check({ message }) {
    for (const { href, text } of message.links.slice(0, MOST_LINKS)) {
      const target = dissect(href);
      if (!oddity('page-in-link', target) && !oddity('program-in-link', target)) continue;
      return { evidence: [{ field: 'link', text, href: href.slice(0, 200) }], params: [target.scheme] };
    }
    return null;
  },
});
