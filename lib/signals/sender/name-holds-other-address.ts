import { registrableDomain } from '../../domains/registrableDomain';
import { domainOf } from '../../message/mailbox';
import { defineSignal } from '../signal';

const ADDRESS = /[\p{L}\p{N}._%+-]{1,64}@((?:[\p{L}\p{N}-]{1,63}\.){1,6}\p{L}{2,24})/u;

/**
 * The display name is an address of another domain than the one it is sent from.
 * False positives: lists and help desks that write "a@x via list". Guards: same owner, list mail, "via", "on behalf".
 * (rspamd SPOOF_DISPLAY_NAME; SpamAssassin FromNameSpoof.)
 */
export default defineSignal({
  id: 'name-holds-other-address',
  family: 'identity',
  grade: 'A',
  check({ sender, bulk, message }) {
    const shown = sender && ADDRESS.exec(sender.mailbox.name.slice(0, 400));
    if (!sender || !shown?.[1] || !sender.domain) return null;
    const domain = registrableDomain(domainOf(shown[0]));
    if (!domain || domain === sender.domain) return null;
    if (sender.trusted) return { silenced: 'trusted_sender' };
    if (message.list?.id || (bulk && sender.authentication === 'pass')) return { silenced: 'list' };
    if (/\b(?:via|on behalf of|über|por|via)\b/i.test(sender.mailbox.name)) return { silenced: 'list' };
    return { evidence: [{ field: 'from', text: `${sender.mailbox.name} <${sender.mailbox.address}>` }], params: [shown[0], sender.mailbox.address] };
  },
});
