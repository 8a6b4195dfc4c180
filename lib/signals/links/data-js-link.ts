import { dissect } from '../../links/anatomy';
import { handedOver, type HandedOver } from '../../links/handedOver';
import { oddity } from '../../links/oddities';
import type { Context } from '../context';
import { hostGuard } from '../hostGuard';
import { defineSignal, type Evidence } from '../signal';

/** Links that are looked at: what misleads stands among the first. */
const MOST_LINKS = 400;

/** What browsers open as a page, however it goes on. */
const PLAIN = /^https?:\/\//i;

/**
 * A link that holds a page or a program instead of an address, or hands something of a stranger's to another program
 * than the browser (search-ms:, file:, ms-word:). Tabs and line feeds that break the scheme's
 * name (java\nscript:) don't hide it, as they don't from a browser.
 * False positives: pictures and calendar entries in the link; newsletters of old with javascript: links that
 * open a window; folders and documents of the own company. Guards: those of the rules page-in-link and
 * program-in-link; webmail takes such links out anyway; the own network, the sender's own site, a trusted sender; for a
 * document in a program of Microsoft all of hostGuard.
 */
export default defineSignal({
  id: 'data-js-link',
  family: 'links',
  grade: 'A',
  check(context) {
    let silenced: string | null = null;
    for (const { href, text } of context.message.links.slice(0, MOST_LINKS)) {
      if (PLAIN.test(href)) continue;
      const target = dissect(href);
      const odd = oddity('page-in-link', target) ?? oddity('program-in-link', target);
      const handed = odd ? null : handedOver(href);
      if (!odd && !handed) continue;
      const guard = handed && excuse(handed, context);
      if (guard) silenced = guard;
      else {
        const evidence: Evidence[] = [{ field: 'link', text, href: href.slice(0, 200) }];
        return { evidence, params: [handed?.scheme ?? target.scheme] };
      }
    }
    return silenced ? { silenced } : null;
  },
});

/** People send each other documents; a stranger's folder or search is nobody's way, whatever the wording is. */
function excuse({ scheme, source }: HandedOver, context: Context): string | null {
  const guard = hostGuard(context, source);
  return guard !== null && (scheme.startsWith('ms-') || !BY_WORDING.has(guard)) ? guard : null;
}

/** Guards that only say that the message asks for nothing. */
const BY_WORDING: ReadonlySet<string> = new Set(['no_lure', 'reply']);
