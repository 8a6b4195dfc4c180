import { unwrap } from '../../links/unwrap';
import { shownElsewhere } from '../shownElsewhere';
import { defineSignal } from '../signal';

/**
 * Gmail, Outlook and Yandex note a link's target beside it. The note is kept where mail is copied: a genuine message
 * whose links were swapped still says where they led. On their own pages they write it anew, and the two agree.
 * False positives: a letter pasted from webmail, whose author changed a link later, or whose mail service counts its
 * clicks. Guards: those of shownElsewhere; wrappers are taken off both; a note that only a tracker's service can read.
 */
export default defineSignal({
  id: 'noted-link-mismatch',
  family: 'links',
  grade: 'C',
  check(context) {
    let silenced: string | null = null;
    for (const checked of context.links) {
      const { noted, href } = checked.link;
      if (!noted) continue;
      const { target, opaque } = unwrap(noted);
      if (opaque !== null) continue;
      const found = shownElsewhere(target.url, checked, context);
      if (typeof found === 'string') silenced = found;
      else if (found)
        return {
          evidence: [{ field: 'link', text: noted, href }],
          params: [found.shown, found.actual],
        };
    }
    return silenced ? { silenced } : null;
  },
});
