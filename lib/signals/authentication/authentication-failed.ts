import { asksFor } from '../hostGuard';
import { defineSignal } from '../signal';

/**
 * The receiving server could not confirm that the message comes from the domain it names (DMARC fail).
 * False positives: forwarders and lists, which break SPF and DKIM. Guards: list mail that asks for
 * nothing, since anybody can write a list's mark into the header; ARC says that it passed before.
 */
export default defineSignal({
  id: 'authentication-failed',
  family: 'authentication',
  grade: 'B',
  check(context) {
    const { sender, message, authentication } = context;
    if (sender?.authentication !== 'fail') return null;
    if (message.list?.id && !asksFor(context)) return { silenced: 'list' };
    if (authentication?.arc === 'pass') return { silenced: 'forwarded' };
    const methods = (authentication?.methods ?? [])
      .slice(0, 6)
      .map(({ method, result }) => `${method}=${result}`);
    return { evidence: [{ field: 'authentication', text: methods.join(' ') }], params: [sender.domain] };
  },
});
