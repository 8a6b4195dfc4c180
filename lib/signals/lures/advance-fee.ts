import { isService } from '../../domains/services';
import { domainOf } from '../../message/mailbox';
import { luresOf, type Context } from '../context';
import { hitOf, lureGuard, sentencesOf } from '../lureSignal';
import { defineSignal } from '../signal';

/** Sentences that are needed, and those where the answer goes to a mailbox that anybody can have. */
const ENOUGH = 3;
const ENOUGH_FOR_FREE_MAIL = 2;

/**
 * The fortune of a stranger, a fund, an inheritance, a donation, for a small fee.
 * False positives: mail about real funds, news. Guards: three sentences, two where the answer goes to free mail; mail to many
 * readers; lureHit.
 */
export default defineSignal({
  id: 'advance-fee',
  family: 'lures',
  grade: 'A',
  check(context) {
    const told = luresOf(context, 'advance-fee');
    if (sentencesOf(told) < (answersToFreeMail(context) ? ENOUGH_FOR_FREE_MAIL : ENOUGH)) return null;
    const guard = lureGuard(context, false);
    if (guard !== null) return { silenced: guard };
    return context.bulk ? { silenced: 'bulk' } : hitOf(told);
  },
});

function answersToFreeMail({ sender, message, links }: Context): boolean {
  if (links.length > 1) return false;
  const answers = (message.replyTo ?? []).some(({ address }) => isService('freeMail', domainOf(address)));
  return answers || (sender?.freeMail ?? false);
}
