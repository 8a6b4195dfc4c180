import { defineSignal } from '../signal';

/**
 * A provider's name, and a mailbox that anybody gets for nothing.
 * False positives: small shops, people whose name is a brand. Guard: the claim must be in the name the reader sees, and
 * the provider must not be the mail service's own.
 */
export default defineSignal({
  id: 'freemail-brand',
  family: 'identity',
  grade: 'A',
  check({ claim, sender, senderIsProvider }) {
    if (!claim || !sender?.freeMail || senderIsProvider || !claim.by.includes('name')) return null;
    if (sender.trusted) return { silenced: 'trusted_sender' };
    return {
      evidence: [{ field: 'from', text: `${sender.mailbox.name} <${sender.mailbox.address}>` }],
      params: [claim.name, sender.host],
    };
  },
});
