import { luresOf } from '../context';
import { hitOf, lureGuard } from '../lureSignal';
import { defineSignal } from '../signal';

/**
 * Tells of a breach to make the reader act: sign in, replace keys, move a wallet, or hurry. A known incident has signals of
 * its own.
 * False positives: genuine breach notices, which lead to the company that lost the data. Guards: as credential-lure;
 * something to do beside the news.
 */
export default defineSignal({
  id: 'breach-notice',
  family: 'lures',
  grade: 'B',
  check(context) {
    const told = luresOf(context, 'breach-notice');
    if (told.length === 0 || !context.asks) return null;
    const act = luresOf(
      context,
      'credential',
      'key-rotation',
      'seed-phrase',
      'click-here',
      'deadline',
      'investment',
    );
    if (act.length === 0) return null;
    if (context.incident) return { silenced: 'known_incident' };
    const guard = lureGuard(context, true);
    if (guard !== null) return { silenced: guard };
    return hitOf([...told.slice(0, 2), ...act.slice(0, 1)]);
  },
});
