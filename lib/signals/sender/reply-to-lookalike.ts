import { inspectHost } from '../../domains/inspectHost';
import { protect } from '../../domains/protect';
import { isService } from '../../domains/services';
import { registrableDomain } from '../../domains/registrableDomain';
import { domainOf } from '../../message/mailbox';
import { asksFor } from '../hostGuard';
import { misreadHost } from '../misreadHost';
import { defineSignal } from '../signal';

/**
 * Answers go to a domain that is made to be taken for the sender's: a firm's invoice, and replies to firrn.example.
 * False positives: a firm's other ending or country, its help desk, another family's name (meier, meyer). Guards: those
 * of the lookalike rules for the user's own domains, so another ending alone is nothing, and what may be chance counts only
 * where the message asks for something; services that take answers for others; free mail; lists. (Sublime's
 * Reply-To rules; rspamd SPOOF_REPLYTO.)
 */
export default defineSignal({
  id: 'reply-to-lookalike',
  family: 'identity',
  grade: 'A',
  check(context) {
    const { message, sender } = context;
    const [replyTo] = message.replyTo ?? [];
    const host = domainOf(replyTo?.address ?? '');
    if (!replyTo || !host || !sender?.domain || sender.freeMail || isService('freeMail', host)) return null;
    if (registrableDomain(host) === sender.domain) return null;
    const found = inspectHost(host, { users: protect([sender.domain]) });
    if (found?.target !== sender.domain) return null;
    if (sender.trusted) return { silenced: 'trusted_sender' };
    if (message.list?.id && !found.deliberate) return { silenced: 'list' };
    if (isService('replyToServices', host)) return { silenced: 'writes_for_others' };
    if (!found.deliberate && !asksFor(context)) return { silenced: 'no_lure' };
    return misreadHost(host, found, { field: 'reply-to', text: replyTo.address });
  },
});
