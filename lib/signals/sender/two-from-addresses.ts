import { registrableDomain } from '../../domains/registrableDomain';
import { domainOf } from '../../message/mailbox';
import { defineSignal } from '../signal';

/** Several senders of different owners in one From (RFC 5322 allows it, people don't do it). */
export default defineSignal({
  id: 'two-from-addresses',
  family: 'identity',
  grade: 'B',
  check({ message }) {
    const owners = new Set(
      message.from.map(({ address }) => registrableDomain(domainOf(address))).filter(Boolean),
    );
    if (owners.size < 2) return null;
    const shown = message.from
      .slice(0, 4)
      .map(({ address }) => address)
      .filter(Boolean);
    return { evidence: [{ field: 'from', text: shown.join(', ') }], params: [shown.join(', ')] };
  },
});
