import { registrableDomain } from '../../domains/registrableDomain';
import { domainOf } from '../../message/mailbox';
import { claimsFalsely } from '../hostGuard';
import { defineSignal } from '../signal';

/** Around an @: a local part and a domain as people write them. The bounds are those of RFC 5321 section 4.5.3.1. */
const LOCAL = /^[\p{L}\p{N}._%+-]{1,64}$/u;
const DOMAIN = /^(?:[\p{L}\p{N}-]{1,63}\.){1,6}\p{L}{2,24}/u;

/** The first mail address in a name. */
function addressIn(name: string): string | null {
  const at = name.indexOf('@');
  const local =
    at > 0
      ? (name
          .slice(Math.max(0, at - 65), at)
          .split(/[\s<>"'(:,;]/)
          .at(-1) ?? '')
      : '';
  const domain = DOMAIN.exec(name.slice(at + 1, at + 254))?.[0];
  return domain && LOCAL.test(local) ? `${local}@${domain}` : null;
}

/** How lists and help desks write that they pass on what somebody else wrote. */
const VIA = /\b(?:via|on behalf of|über|por)\b/i;

/**
 * The display name is an address of another domain than the one it is sent from.
 * False positives: lists and help desks that write "a@x via list". Guards: same owner; list mail, "via" and "on behalf", which
 * anybody can write and which excuse no claim that does not hold.
 * (rspamd SPOOF_DISPLAY_NAME; SpamAssassin FromNameSpoof.)
 */
export default defineSignal({
  id: 'name-holds-other-address',
  family: 'identity',
  grade: 'A',
  check(context) {
    const { sender, bulk, message } = context;
    const shown = sender && addressIn(sender.mailbox.name);
    if (!sender?.domain || !shown) return null;
    const domain = registrableDomain(domainOf(shown));
    if (!domain || domain === sender.domain) return null;
    if (sender.trusted) return { silenced: 'trusted_sender' };
    const carried =
      message.list?.id || (bulk && sender.authentication === 'pass') || VIA.test(sender.mailbox.name);
    if (carried && !claimsFalsely(context)) return { silenced: 'list' };
    return {
      evidence: [{ field: 'from', text: `${sender.mailbox.name} <${sender.mailbox.address}>` }],
      params: [shown, sender.mailbox.address],
    };
  },
});
