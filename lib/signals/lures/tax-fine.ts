import { lureHit } from '../lureSignal';
import { defineSignal } from '../signal';

/**
 * A debt to an authority: a fine, a toll, a tax, a summons.
 * False positives: genuine notices of authorities, lawyers. Guards: as credential-lure.
 */
export default defineSignal({
  id: 'tax-fine',
  family: 'lures',
  grade: 'B',
  check: (context) => (context.asks ? lureHit(context, ['tax-fine'], { ordinary: true }) : null),
});
