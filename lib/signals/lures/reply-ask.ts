import { luresOf } from '../context';
import { isColleague } from '../isColleague';
import { hitOf, lureGuard, sentencesOf } from '../lureSignal';
import { defineSignal } from '../signal';

/** UTF-16 units: a first message of that kind is a few lines. */
const LONGEST = 1500;
const MOST_LINKS = 2;

/**
 * "Are you available? I need a quick task done": short, no link, and an answer is all it wants, on the phone or elsewhere. Two
 * sentences of it, or one beside gift cards, wages or hurry.
 * False positives: friends and colleagues who write just that. Guards: lureHit; replies; confirmed mail of the reader's own
 * organisation; mail to many readers.
 */
export default defineSignal({
  id: 'reply-ask',
  family: 'lures',
  grade: 'B',
  check(context) {
    const { message, links, bulk } = context;
    const asks = luresOf(context, 'reply-ask');
    if (asks.length === 0 || message.text.length > LONGEST || links.length > MOST_LINKS) return null;
    const beside = luresOf(context, 'gift-card', 'payroll', 'deadline', 'advance-fee');
    if (sentencesOf([...asks, ...beside]) < 2) return null;
    if (message.reply) return { silenced: 'reply' };
    const guard = lureGuard(context, false);
    if (guard !== null) return { silenced: guard };
    if (isColleague(context)) return { silenced: 'colleague' };
    return bulk ? { silenced: 'bulk' } : hitOf([...asks, ...beside]);
  },
});
