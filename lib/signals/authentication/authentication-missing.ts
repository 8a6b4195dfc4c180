import { sameOwner } from '../../domains/registrableDomain';
import { domainOf } from '../../message/mailbox';
import type { MethodResult } from '../../message/message';
import { contextGuard } from '../contextGuard';
import { carriedGuard } from '../envelope';
import { defineSignal } from '../signal';

/**
 * The receiving server looked, and found nothing that confirms the sender's domain: no DMARC pass, no signature of the
 * domain, no SPF pass for it.
 * False positives: small firms whose mail nobody has set up. Guards: results must be at hand; a question that could not
 * be asked (temperror) is no answer; lists and forwarders; counted only beside wording that asks for something, or a claim.
 */
export default defineSignal({
  id: 'authentication-missing',
  family: 'authentication',
  grade: 'B',
  check(context) {
    const { sender, authentication } = context;
    if (sender?.authentication !== 'unknown' || !sender.domain) return null;
    const methods = authentication?.methods ?? [];
    // Who records SPF alone didn't look for a signature.
    if (!methods.some(({ method }) => method === 'dkim' || method === 'dmarc')) return null;
    if (methods.some((one) => one.result === 'temperror' || isAlignedSpf(one, sender.host))) return null;
    const guard = carriedGuard(context) ?? contextGuard(context);
    if (guard) return { silenced: guard };
    const shown = methods.slice(0, 6).map(({ method, result }) => `${method}=${result}`);
    return { evidence: [{ field: 'authentication', text: shown.join(' ') }], params: [sender.domain] };
  },
});

/** Microsoft writes "bestguesspass" for DMARC where a domain has no policy; the SPF pass behind it is aligned. */
function isAlignedSpf({ method, result, properties }: MethodResult, host: string): boolean {
  if (method !== 'spf' || result !== 'pass') return false;
  const mailFrom = properties['smtp.mailfrom'] ?? '';
  const helo = properties['smtp.helo'] ?? '';
  const domain = mailFrom === '' ? helo : domainOf(mailFrom) || mailFrom;
  return sameOwner(domain, host);
}
