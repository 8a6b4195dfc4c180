import { shownElsewhere } from '../shownElsewhere';
import { defineSignal } from '../signal';

/**
 * What appears when the mouse rests on a link is an address, and the link leads to somebody else's: a false answer to
 * those who look before they click.
 * False positives: templates of mail services, webmail that keeps a rewritten link's own address there. Guards: those of
 * shownElsewhere. (TORPEDO.)
 */
export default defineSignal({
  id: 'tooltip-mismatch',
  family: 'links',
  grade: 'B',
  check(context) {
    let silenced: string | null = null;
    for (const checked of context.links) {
      const found = shownElsewhere(checked.link.title, checked, context);
      if (typeof found === 'string') silenced = found;
      else if (found)
        return {
          evidence: [{ field: 'link', text: checked.link.title, href: checked.link.href }],
          params: [found.shown, found.actual],
        };
    }
    return silenced ? { silenced } : null;
  },
});
