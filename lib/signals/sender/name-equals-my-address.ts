import { domainOf } from '../../message/mailbox';
import { defineSignal } from '../signal';

/**
 * The sender's name is the reader's own address or its domain: "example.com Support" to somebody at example.com.
 * False positives: the reader's own organisation, forwarders. Guards: the reader's own domain; free mail, whose
 * name is no organisation of the reader's.
 */
export default defineSignal({
  id: 'name-equals-my-address',
  family: 'identity',
  grade: 'B',
  check({ message, sender }) {
    const to = message.to?.[0]?.address.toLowerCase();
    if (!sender || !to || message.to?.length !== 1) return null;
    const domain = domainOf(to);
    const name = sender.mailbox.name.toLowerCase();
    if (domain.length < 4 || sender.host === domain || domain.endsWith(`.${sender.domain}`)) return null;
    if (!name.includes(to) && !name.includes(domain)) return null;
    if (sender.trusted) return { silenced: 'trusted_sender' };
    return {
      evidence: [{ field: 'from', text: sender.mailbox.name }],
      params: [name.includes(to) ? to : domain, sender.mailbox.address],
    };
  },
});
