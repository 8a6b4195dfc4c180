import { answersElsewhere } from '../answersElsewhere';
import { luresOf } from '../context';
import { hitOf, lureGuard, sentencesOf, wordingsOf } from '../lureSignal';
import { defineSignal } from '../signal';

/** UTF-16 units: bait of that kind is short. */
const LONGEST = 2500;
const MOST_LINKS = 2;
/** Phrases that are needed, in two sentences; and those where the answer goes to another mailbox. */
const ENOUGH = 3;
const ENOUGH_FOR_OTHER = 2;

/**
 * A lonely stranger who looks for love, will send pictures, and wants an answer.
 * False positives: letters of people who know each other, dating services. Guards: three phrases in two sentences, two
 * where the answer goes to another mailbox than it comes from; short; replies, mail to many readers; lureHit.
 */
export default defineSignal({
  id: 'romance',
  family: 'lures',
  grade: 'A',
  check(context) {
    const { message, links, bulk } = context;
    const found = luresOf(context, 'romance');
    if (found.length === 0 || message.text.length > LONGEST || links.length > MOST_LINKS) return null;
    const wordings = wordingsOf(found);
    const other = answersElsewhere(context) !== null;
    const enough = wordings >= ENOUGH && sentencesOf(found) > 1;
    if (!enough && !(other && wordings >= ENOUGH_FOR_OTHER)) return null;
    if (message.reply) return { silenced: 'reply' };
    const guard = lureGuard(context, false);
    if (guard !== null) return { silenced: guard };
    return bulk ? { silenced: 'bulk' } : hitOf(found);
  },
});
