import { defineSignal } from '../signal';

/**
 * The receiving server could not confirm that the message comes from the domain it names (DMARC fail).
 * False positives: forwarders and lists, which break SPF and DKIM. Guards: list mail; ARC says that it passed before.
 */
export default defineSignal({
  id: 'authentication-failed',
  family: 'authentication',
  grade: 'B',
  check({ sender, message, authentication }) {
    if (sender?.authentication !== 'fail') return null;
    if (message.list?.id) return { silenced: 'list' };
    if (authentication?.arc === 'pass') return { silenced: 'forwarded' };
    const methods = (authentication?.methods ?? [])
      .slice(0, 6)
      .map(({ method, result }) => `${method}=${result}`);
    return { evidence: [{ field: 'authentication', text: methods.join(' ') }], params: [sender.domain] };
  },
});
