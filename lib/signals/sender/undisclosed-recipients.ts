import { domainOf } from '../../message/mailbox';
import { contextGuard } from '../contextGuard';
import { defineSignal } from '../signal';

/**
 * The message names nobody whom it is for.
 * False positives: clubs, schools and neighbours who write to all in Bcc. Guards: To must be visible (a page that shows
 * no recipients says nothing unless it says "undisclosed"); lists and bulk mail; counted only beside wording that asks
 * for something, or a claim. (Sublime.)
 */
export default defineSignal({
  id: 'undisclosed-recipients',
  family: 'identity',
  grade: 'C',
  check(context) {
    const { message, bulk } = context;
    const { to, cc = [], origin } = message;
    if (!to || [...to, ...cc].some(({ address }) => domainOf(address) !== '')) return null;
    const said = to.map(({ name, address }) => name || address).join(', ');
    if (origin !== 'raw' && !/undisclosed/i.test(said)) return null;
    const guard = bulk ? 'bulk' : contextGuard(context);
    if (guard) return { silenced: guard };
    return { evidence: [{ field: 'to', text: said }] };
  },
});
