import { isService } from '../../domains/services';
import { registrableDomain } from '../../domains/registrableDomain';
import { domainOf } from '../../message/mailbox';
import { luresOf } from '../context';
import { defineSignal } from '../signal';

/**
 * An organisation's address, and answers that go to a free mailbox.
 * False positives: small firms, lists, contact forms. Guards: list mail; something in the text that asks for money or data.
 */
export default defineSignal({
  id: 'reply-to-freemail',
  family: 'identity',
  grade: 'B',
  check(context) {
    const { message, sender, claim, senderIsProvider } = context;
    const replyTo = message.replyTo?.[0];
    if (!replyTo?.address || !sender?.domain || senderIsProvider) return null;
    const host = domainOf(replyTo.address);
    if (!isService('freeMail', host) || registrableDomain(host) === sender.domain) return null;
    if (sender.freeMail && replyTo.address.split('@')[0] === sender.mailbox.address.split('@')[0])
      return null;
    if (message.list?.id) return { silenced: 'list' };
    if (sender.trusted) return { silenced: 'trusted_sender' };
    const wants = luresOf(
      context,
      'advance-fee',
      'refund-prize',
      'billing',
      'payment',
      'credential',
      'gift-card',
      'callback',
      'extortion',
    );
    if (!claim && wants.length === 0) return { silenced: 'no_lure' };
    return {
      evidence: [{ field: 'reply-to', text: replyTo.address }],
      params: [replyTo.address, sender.domain],
    };
  },
});
