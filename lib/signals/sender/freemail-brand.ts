import { claimGuard } from '../claimGuard';
import { defineSignal } from '../signal';

/**
 * A provider's name, and a mailbox that anybody gets for nothing.
 * False positives: small shops, people whose name is a brand, the mail service's own mail to its customers. Guards: the
 * claim must be in the name the reader sees; claimGuard.
 */
export default defineSignal({
  id: 'freemail-brand',
  family: 'identity',
  grade: 'A',
  check(context) {
    const { claim, sender, senderIsProvider } = context;
    if (!claim || !sender?.freeMail || senderIsProvider || !claim.by.includes('name')) return null;
    const silenced = claimGuard(context);
    if (silenced) return { silenced };
    return {
      evidence: [{ field: 'from', text: `${sender.mailbox.name} <${sender.mailbox.address}>` }],
      params: [claim.name, sender.host],
    };
  },
});
