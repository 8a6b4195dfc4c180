import { isService } from '../../domains/services';
import { registrableDomain } from '../../domains/registrableDomain';
import { domainOf } from '../../message/mailbox';
import { luresOf, type Sender } from '../context';
import { defineSignal } from '../signal';

/**
 * An organisation's address, and answers that go to a free mailbox, or to one that lives for minutes.
 * False positives: small firms, lists, contact forms, services that write for their customers. Guards: list mail; services
 * that honestly put another Reply-To, and aliases, where the receiving server confirmed that it is they; something in the
 * text that asks for money or data; the same person's two mailboxes.
 * (Sublime: freemail Reply-To, replyto_service_domains; SpamAssassin FREEMAIL_FORGED_REPLYTO.)
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
    const disposable = isService('disposableMail', host);
    if (!disposable && !isService('freeMail', host)) return null;
    if (registrableDomain(host) === sender.domain) return null;
    if (sender.freeMail && replyTo.address.split('@')[0] === sender.mailbox.address.split('@')[0])
      return null;
    if (message.list?.id) return { silenced: 'list' };
    if (sender.trusted) return { silenced: 'trusted_sender' };
    if (writesForOthers(sender)) return { silenced: 'writes_for_others' };
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
      ...(disposable ? { variant: 'disposable' } : {}),
    };
  },
});

function writesForOthers({ host, authentication }: Sender): boolean {
  const kinds = ['replyToServices', 'billing', 'mailForwarding'] as const;
  return authentication === 'pass' && kinds.some((kind) => isService(kind, host));
}
