import { isColleague } from '../isColleague';
import { lureHit } from '../lureSignal';
import { defineSignal } from '../signal';

/**
 * Asks to pay somebody's wages, or bills, to another account.
 * False positives: the staff office's own mail, services for payrolls. Guards: lureHit; confirmed mail of the reader's own
 * organisation; mail to many readers.
 */
export default defineSignal({
  id: 'payroll-change',
  family: 'lures',
  grade: 'B',
  check(context) {
    const hit = lureHit(context, ['payroll']);
    if (!hit || 'silenced' in hit) return hit;
    if (isColleague(context)) return { silenced: 'colleague' };
    return context.bulk ? { silenced: 'bulk' } : hit;
  },
});
