import { linkEvidence } from '../context';
import { codePoint, oddLinks } from '../oddLinks';
import { defineSignal } from '../signal';

/**
 * A character that looks like a slash or a dot stands in a link's host:
 * https://paypal.com⁄signin.evil.example/.
 * False positives: Japanese and Chinese text. Guards: those of the rule `slash-like`: only before the real
 * path, and dots only between ASCII letters; a false dot that leads to the sender's own host hides nothing.
 */
export default defineSignal({
  id: 'unicode-slash-dot',
  family: 'links',
  grade: 'A',
  check(context) {
    let silenced: string | null = null;
    for (const { checked, odd } of oddLinks(context, 'slash-like')) {
      const { link, target } = checked;
      const host = target.host.replace(/^www\./, '');
      if (target.userinfo === '' && (host === context.sender?.host || host === context.sender?.domain))
        silenced = 'own_domain';
      else return { evidence: [linkEvidence(link)], params: [codePoint(odd.text), target.host] };
    }
    return silenced ? { silenced } : null;
  },
});
