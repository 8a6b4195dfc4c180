import { linkEvidence } from '../context';
import { hostGuard } from '../hostGuard';
import { oddLinks } from '../oddLinks';
import { defineSignal } from '../signal';

/**
 * A link to the port of a hosting panel, or with a backslash where browsers read a slash.
 * False positives: administrators' mail, paths typed as on Windows. Guards: machines of the own network (rule
 * `odd-port`); hostGuard, so that the message must ask for something or present itself as somebody else.
 */
export default defineSignal({
  id: 'backslash-odd-port',
  family: 'links',
  grade: 'C',
  check(context) {
    let silenced: string | null = null;
    for (const { checked, odd } of oddLinks(context, 'backslash', 'odd-port')) {
      const guard = hostGuard(context, checked.target);
      if (guard) silenced = guard;
      else
        return {
          evidence: [linkEvidence(checked.link)],
          params: [odd.text, checked.target.host],
          variant: odd.rule === 'backslash' ? 'backslash' : 'port',
        };
    }
    return silenced ? { silenced } : null;
  },
});
