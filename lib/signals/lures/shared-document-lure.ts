import { isColleague } from '../isColleague';
import { lureHit } from '../lureSignal';
import { defineSignal } from '../signal';

/**
 * A document, fax or contract waits behind a link.
 * False positives: colleagues' shares, services for signatures. Guards: as credential-lure; confirmed mail of the reader's own
 * organisation; a link to follow.
 */
export default defineSignal({
  id: 'shared-document-lure',
  family: 'lures',
  grade: 'B',
  check(context) {
    if (context.links.length === 0) return null;
    const hit = lureHit(context, ['shared-document'], { ordinary: true });
    return hit && 'evidence' in hit && isColleague(context) ? { silenced: 'colleague' } : hit;
  },
});
