import { linkEvidence } from '../context';
import { oddLinks } from '../oddLinks';
import { defineSignal } from '../signal';

/**
 * Filling in a link pushes its real host or path out of sight.
 * False positives: long links of click counters and text in other scripts, which are everyday. Guards: those
 * of the rule `padded`: only what nobody has a reason to write (30 encoded characters before the host's end,
 * rows of blanks or hyphens). Length alone is never counted.
 */
export default defineSignal({
  id: 'long-url-padding',
  family: 'links',
  grade: 'B',
  check(context) {
    for (const { checked } of oddLinks(context, 'padded'))
      return { evidence: [linkEvidence(checked.link)], params: [checked.target.host] };
    return null;
  },
});
