import { allIn } from '../../lib/webmail/safeDom';

/** Of our own hosts (banner, link card, mark in a list) none has an id, a class or anything in it. */
const HOSTS = 'div[style]:not([id], [class]):empty, span[style]:not([id], [class]):empty';

/** Firefox lets scripts of extensions look into closed roots. */
type InFirefox = Partial<{ openOrClosedShadowRoot: ShadowRoot | null }>;

/**
 * Takes away what the script of an earlier version left in the page. In Firefox such a script is dead at once when
 * the extension is updated, without a last word, and its banner would stand beside the new one; in Chrome it lives on
 * and cleans up by itself. To be called before anything new is put up.
 */
export function clearLeftovers(document: Document): void {
  for (const one of allIn(document, HOSTS)) {
    const root = (one as InFirefox).openOrClosedShadowRoot;
    if (root?.mode === 'closed' && root.querySelector('[data-verdict], [data-place]')) one.remove();
  }
}
