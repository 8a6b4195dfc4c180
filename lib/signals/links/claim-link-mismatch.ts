import { isService } from '../../domains/services';
import { defineSignal } from '../signal';

/**
 * The message presents itself as a provider, and no link in it leads there.
 * False positives: click trackers of the provider's mail service. Guards: the provider's own sender; one link to the
 * provider that is no ornament would do, so the links that lead elsewhere must be all.
 */
export default defineSignal({
  id: 'claim-link-mismatch',
  family: 'links',
  grade: 'A',
  check({ claim, senderIsProvider, linkOwners, official, sender, message, bulk }) {
    if (!claim || senderIsProvider || linkOwners.length === 0) return null;
    if (linkOwners.some(({ target }) => official.has(target.owner))) return null;
    const foreign = linkOwners.find(({ target }) => !isService('bulkMailers', target.host)) ?? null;
    if (!foreign) return { silenced: 'mail_service' };
    if (sender?.trusted) return { silenced: 'trusted_sender' };
    if (message.reply) return { silenced: 'reply' };
    const presented = claim.by.some((by) => by === 'name' || by === 'sender-domain');
    if (bulk && !presented && sender?.authentication === 'pass') return { silenced: 'bulk' };
    return {
      evidence: [
        {
          field: 'link',
          text: foreign.link.text || foreign.target.host,
          href: foreign.link.href,
          ...(foreign.link.at === undefined ? {} : { at: foreign.link.at }),
        },
      ],
      params: [claim.name, foreign.target.owner || foreign.target.host],
    };
  },
});
