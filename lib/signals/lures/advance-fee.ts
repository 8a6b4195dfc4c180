import { isService } from '../../domains/services';
import { domainOf } from '../../message/mailbox';
import { luresOf, type Context } from '../context';
import { hitOf, lureGuard, sentencesOf, wordingsOf } from '../lureSignal';
import { defineSignal } from '../signal';

/** Phrases that are needed, and those where the answer goes to a mailbox that anybody can have; or sentences of them. */
const ENOUGH = 4;
const ENOUGH_SENTENCES = 3;
const ENOUGH_FOR_FREE_MAIL = 3;
/** UTF-16 units of the text in which such an address is looked for. */
const LONGEST = 5000;
/** What stands around an address in a text. */
const AROUND = /[\s<>()[\],;:"]/;

/**
 * The fortune of a stranger, a fund, an inheritance, a donation, for a small fee.
 * False positives: mail about real funds, wills and donations, news. Guards: four phrases or three sentences, three phrases where the answer goes to free
 * mail; mail to many readers; lureHit.
 */
export default defineSignal({
  id: 'advance-fee',
  family: 'lures',
  grade: 'A',
  check(context) {
    const told = luresOf(context, 'advance-fee');
    const wordings = wordingsOf(told);
    if (wordings < ENOUGH_FOR_FREE_MAIL) return null;
    const enough = wordings >= ENOUGH || sentencesOf(told) >= ENOUGH_SENTENCES || answersToFreeMail(context);
    if (!enough) return null;
    const guard = lureGuard(context, false);
    if (guard !== null) return { silenced: guard };
    return context.bulk ? { silenced: 'bulk' } : hitOf(told);
  },
});

function answersToFreeMail({ sender, message, links }: Context): boolean {
  if (links.length > 1) return false;
  if (sender?.freeMail) return true;
  if ((message.replyTo ?? []).some(({ address }) => isService('freeMail', domainOf(address)))) return true;
  return message.text
    .slice(0, LONGEST)
    .split(AROUND)
    .some((word) => word.includes('@') && isService('freeMail', domainOf(word)));
}
