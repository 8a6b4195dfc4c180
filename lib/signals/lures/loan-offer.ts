import { answersElsewhere } from '../answersElsewhere';
import { luresOf, weakWordingOf } from '../context';
import { hitOf, lureGuard, sentencesOf, wordingsOf } from '../lureSignal';
import { defineSignal } from '../signal';

const MOST_LINKS = 1;

/**
 * Cheap loans for everybody, to be asked for in an answer: two phrases of it, and free mail that it comes from or is
 * answered at, or a call to answer.
 * False positives: banks and brokers, which lead to their sites; people who talk about a loan. Guards: no page to go to;
 * lureHit; mail to many readers.
 */
export default defineSignal({
  id: 'loan-offer',
  family: 'lures',
  grade: 'A',
  check(context) {
    const offers = luresOf(context, 'loan-offer');
    if (offers.length === 0 || context.links.length > MOST_LINKS) return null;
    const other = answersElsewhere(context) !== null;
    const enough = other || sentencesOf(offers) > 1 || wordingsOf(offers) > 2;
    if (wordingsOf(offers) < 2 || !enough) return null;
    const asks = weakWordingOf(context, 'write-me').length > 0 || luresOf(context, 'reply-ask').length > 0;
    if (!other && !asks) return null;
    const guard = lureGuard(context, true);
    if (guard !== null) return { silenced: guard };
    return context.bulk ? { silenced: 'bulk' } : hitOf(offers);
  },
});
