import type { Context } from '../context';
import { isThread } from '../isThread';
import { defineSignal } from '../signal';

/** Empty lines in a row; nobody leaves that many between two texts of one message. */
const MANY = 25;
/** A message of that length is a document. UTF-16 units. */
const LONGEST = 6000;

/**
 * A long gap, and more text below it where nobody scrolls: that part is for filters.
 * False positives: bad editors, long letters, quoted mail below. Guards: an upper bound of text; a link that leads to
 * somebody else than the sender; replies; trusted senders; confirmed mail to many readers. (Sublime: 30 br, 10 empty p.)
 */
export default defineSignal({
  id: 'whitespace-stuffing',
  family: 'hiding',
  grade: 'B',
  check(context) {
    const { message, sender, bulk } = context;
    const lines = message.layout?.emptyLines ?? 0;
    if (lines < MANY || message.text.length > LONGEST || !leadsAway(context)) return null;
    if (sender?.trusted) return { silenced: 'trusted_sender' };
    if (isThread(message)) return { silenced: 'reply' };
    if (bulk && sender?.authentication === 'pass') return { silenced: 'bulk' };
    const below = message.text.trim().slice(-160);
    return { evidence: [{ field: 'text', text: below }], params: [String(lines)] };
  },
});

function leadsAway({ links, sender }: Context): boolean {
  return links.some(({ target }) => target.owner !== sender?.domain);
}
