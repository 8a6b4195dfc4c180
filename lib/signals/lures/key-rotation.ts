import { lureHit } from '../lureSignal';
import { defineSignal } from '../signal';

/**
 * Asks to replace keys or tokens of a programming interface.
 * False positives: genuine notices to developers. Guards: as credential-lure.
 */
export default defineSignal({
  id: 'key-rotation',
  family: 'lures',
  grade: 'B',
  check: (context) => (context.asks ? lureHit(context, ['key-rotation'], { ordinary: true }) : null),
});
