import { answersElsewhere } from '../answersElsewhere';
import { weakWordingOf } from '../context';
import { isColleague } from '../isColleague';
import { hitOf, lureGuard } from '../lureSignal';
import { defineSignal } from '../signal';

/** UTF-16 units: the first letter of that kind says little. */
const LONGEST = 3000;
const MOST_LINKS = 1;

/**
 * A deal for somebody the sender doesn't know, and the answer is to go to another, free mailbox than the letter comes from.
 * False positives: proposals among people who do business; they answer where the letter came from. Guards: a call to
 * answer; that other mailbox; short, with no page to go to; lureHit; confirmed mail of the reader's own organisation;
 * mail to many readers.
 */
export default defineSignal({
  id: 'business-proposal',
  family: 'lures',
  grade: 'B',
  check(context) {
    const offers = weakWordingOf(context, 'proposal');
    if (offers.length === 0 || context.links.length > MOST_LINKS || context.message.text.length > LONGEST)
      return null;
    if (weakWordingOf(context, 'write-me').length === 0 || answersElsewhere(context) === null) return null;
    const guard = lureGuard(context, false);
    if (guard !== null) return { silenced: guard };
    if (isColleague(context)) return { silenced: 'colleague' };
    return context.bulk ? { silenced: 'bulk' } : hitOf(offers);
  },
});
