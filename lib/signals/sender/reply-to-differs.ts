import { registrableDomain } from '../../domains/registrableDomain';
import { isService } from '../../domains/services';
import { domainOf } from '../../message/mailbox';
import type { Message } from '../../message/message';
import { contextGuard } from '../contextGuard';
import { isRelated } from '../envelope';
import { defineSignal } from '../signal';

/**
 * Answers go to another domain than the one a message comes from.
 * False positives: support desks, lists, mail services, people who answer from another mailbox. Guards: the same name
 * under another ending, a provider's other domains, services that take answers for others, lists; counted only beside
 * wording that asks for something, or a claim. Free mailboxes are reply-to-freemail's.
 */
export default defineSignal({
  id: 'reply-to-differs',
  family: 'identity',
  grade: 'C',
  check(context) {
    const { message, sender } = context;
    if (!sender?.domain || !message.replyTo?.length) return null;
    const hosts = message.replyTo.map(({ address }) => domainOf(address)).filter(registrableDomain);
    const [host] = hosts;
    if (!host || hosts.some((one) => isRelated(one, context) || isService('disposableMail', one)))
      return null;
    const guard = isList(message) ? 'list' : contextGuard(context);
    if (guard) return { silenced: guard };
    const shown = message.replyTo.find(({ address }) => domainOf(address) === host)?.address ?? host;
    return { evidence: [{ field: 'reply-to', text: shown }], params: [shown, sender.domain] };
  },
});

/** It says so, or answers go where the message itself went. */
function isList({ list, to = [], cc = [], replyTo = [] }: Message): boolean {
  if (list?.id) return true;
  const went = new Set([...to, ...cc].map(({ address }) => address.toLowerCase()));
  return replyTo.some(({ address }) => went.has(address.toLowerCase()));
}
