import { linkEvidence } from '../context';
import { codePoint, oddLinks } from '../oddLinks';
import { defineSignal } from '../signal';

/** Turns round how the path reads, whoever owns the host. */
const OVERRIDE = /^(?:[\u202d\u202e]|%e2%80%a[de])/i;

/**
 * A character that nobody sees inside a link's host, or one that turns the reading direction round before the
 * query.
 * False positives: marks for line breaks, joiners of Persian and Indic words, emoji, soft hyphens in paths.
 * Guards: those of the rule `invisible`; in the sender's own host it hides nothing. What stands in a host
 * after decoding punycode is lookalike-link's.
 */
export default defineSignal({
  id: 'invisible-in-url',
  family: 'links',
  grade: 'A',
  check(context) {
    let silenced: string | null = null;
    for (const { checked, odd } of oddLinks(context, 'invisible')) {
      const { link, target } = checked;
      const host = target.host.replace(/^www\./, '');
      const own = host === context.sender?.host || host === context.sender?.domain;
      if (own && target.userinfo === '' && !OVERRIDE.test(odd.text)) silenced = 'own_domain';
      else return { evidence: [linkEvidence(link)], params: [codePoint(odd.text), target.host] };
    }
    return silenced ? { silenced } : null;
  },
});
