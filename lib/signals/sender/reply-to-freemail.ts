import { isService } from '../../domains/services';
import { registrableDomain } from '../../domains/registrableDomain';
import { domainOf } from '../../message/mailbox';
import { ownerOf } from '../../providers/directory';
import { luresOf, weakWordingOf, type Sender } from '../context';
import { defineSignal } from '../signal';

/**
 * An organisation's address, and answers that go to a free mailbox, or to one that lives for minutes.
 * False positives: small firms, lists, contact forms, services that write for their customers. Guards: confirmed list mail; services
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
    // Anybody can write a provider's address into From: it excuses nothing until it is confirmed.
    if (!sender?.domain || (senderIsProvider && sender.authentication === 'pass')) return null;
    const found = (message.replyTo ?? []).find(({ address }) => isFree(domainOf(address), address, sender));
    if (!found) return null;
    // Anybody can write List-Id: it is a list's word where the receiving server confirmed who sent it.
    if (message.list?.id && sender.authentication === 'pass') return { silenced: 'list' };
    if (sender.trusted) return { silenced: 'trusted_sender' };
    // Gmail's invitations are answered at Gmail.
    const owner = ownerOf(registrableDomain(domainOf(found.address)));
    if (senderIsProvider && owner?.provider.id === sender.owner?.provider.id)
      return { silenced: 'same_family' };
    if (writesForOthers(sender)) return { silenced: 'writes_for_others' };
    const wants = luresOf(
      context,
      'advance-fee',
      'fortune',
      'loan-offer',
      'romance',
      'job-offer',
      'investment',
      'refund',
      'prize',
      'survey-gift',
      'billing',
      'payment',
      'credential',
      'gift-card',
      'callback',
      'extortion',
    );
    if (!claim && wants.length === 0 && weakWordingOf(context, 'proposal').length === 0)
      return { silenced: 'no_lure' };
    return {
      evidence: [{ field: 'reply-to', text: found.address }],
      params: [found.address, sender.domain],
      ...(isService('disposableMail', domainOf(found.address)) ? { variant: 'disposable' } : {}),
    };
  },
});

/** A mailbox that anybody gets, on another domain than the sender's; not the same person's at another free service. */
function isFree(host: string, address: string, sender: Sender): boolean {
  if (!isService('disposableMail', host) && !isService('freeMail', host)) return false;
  if (registrableDomain(host) === sender.domain) return false;
  return !sender.freeMail || address.split('@')[0] !== sender.mailbox.address.split('@')[0];
}

function writesForOthers({ host, authentication }: Sender): boolean {
  const kinds = ['replyToServices', 'billing', 'mailForwarding'] as const;
  return authentication === 'pass' && kinds.some((kind) => isService(kind, host));
}
