import { linkEvidence } from '../context';
import { shownElsewhere } from '../shownElsewhere';
import { defineSignal } from '../signal';

/**
 * A link's text is an address, and the link leads to somebody else's.
 * False positives: click trackers, wrappers, www. Guards: those of shownElsewhere. Both sides differ by construction.
 * (rspamd phishing module; Thunderbird; TORPEDO.)
 */
export default defineSignal({
  id: 'text-href-mismatch',
  family: 'links',
  grade: 'A',
  check(context) {
    let silenced: string | null = null;
    for (const checked of context.links) {
      const found = shownElsewhere(checked.link.text, checked, context);
      if (typeof found === 'string') silenced = found;
      else if (found) return { evidence: [linkEvidence(checked.link)], params: [found.shown, found.actual] };
    }
    return silenced ? { silenced } : null;
  },
});
