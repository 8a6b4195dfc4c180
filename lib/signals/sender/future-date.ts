import { contextGuard } from '../contextGuard';
import { defineSignal } from '../signal';

/** Milliseconds: time zones and slow clocks stay below it. */
const DAY = 24 * 60 * 60 * 1000;

/**
 * The message is dated more than a day ahead, which keeps it on top of the list.
 * False positives: wrong clocks. Guards: the time must be known; counted only beside wording that asks for something, or
 * a claim. (Nextcloud Mail.)
 */
export default defineSignal({
  id: 'future-date',
  family: 'identity',
  grade: 'C',
  check(context) {
    const { message, user } = context;
    if (!user.now || !message.date) return null;
    const ahead = Date.parse(message.date) - Date.parse(user.now);
    if (!(ahead > DAY)) return null;
    const guard = contextGuard(context);
    if (guard) return { silenced: guard };
    const day = message.date.slice(0, 10);
    return { evidence: [{ field: 'date', text: day }], params: [day] };
  },
});
