import { ownerLabel } from '../../domains/registrableDomain';
import { isService } from '../../domains/services';
import { isUnlikelyName } from '../../domains/words/unlikelyName';
import type { Context } from '../context';
import { contextGuard } from '../contextGuard';
import { defineSignal } from '../signal';

/** A name that short is part of many words. */
const SHORT = 5;

/** UTF-16 units: RFC 5321 section 4.5.3.1. */
const LONGEST = 254;

/** Senders whose addresses are made by machines, or by people who had to take what was left. */
const MADE_BY_MACHINES = ['bulkMailers', 'mailForwarding', 'replyToServices', 'disposableMail'] as const;

/**
 * What stands before the @ looks made up: the name of the company that the message claims to be from, at somebody else's
 * domain; letters and digits mixed; or a long number.
 * False positives: resellers, ticket systems, student numbers. Guards: mail services and aliases; numbers at free mail;
 * known companies; counted only beside wording that asks for something, or a claim.
 */
export default defineSignal({
  id: 'suspicious-local-part',
  family: 'identity',
  grade: 'C',
  check(context) {
    const { sender } = context;
    if (!sender?.domain || (sender.owner && !sender.freeMail)) return null;
    const local = sender.mailbox.address.slice(0, LONGEST).split('@', 1)[0]?.toLowerCase() ?? '';
    const variant = brandIn(local, context) ? 'brand' : isMadeUp(local, context) ? 'random' : null;
    if (!variant) return null;
    const guard = contextGuard(context);
    if (guard) return { silenced: guard };
    return {
      evidence: [{ field: 'from', text: sender.mailbox.address }],
      params: [local, sender.domain],
      variant,
    };
  },
});

/** The claimed provider's own label (openai, paypal), while the domain is not its. */
function brandIn(local: string, { provider, senderIsProvider }: Context): boolean {
  if (!provider || senderIsProvider) return false;
  const letters = local.replace(/[^a-z0-9]/g, '');
  return provider.domains.some(({ domain }) => {
    const label = ownerLabel(domain).replaceAll('-', '');
    return label.length >= SHORT && letters.includes(label);
  });
}

function isMadeUp(local: string, { sender }: Context): boolean {
  // VERP and tags (RFC 5233) carry numbers for machines.
  if (!sender || /[+=]/.test(local) || MADE_BY_MACHINES.some((kind) => isService(kind, sender.host)))
    return false;
  return isUnlikelyName(local) || (!sender.freeMail && /\d{6}/.test(local));
}
