import { serviceLink } from '../serviceLink';
import { defineSignal } from '../signal';

/**
 * A page of links (linktr.ee): one more step between the message and where it leads.
 * False positives: creators, clubs, newsletters with their profile. Guards: hostGuard; counted only beside other signs.
 */
export default defineSignal({
  id: 'social-landing-host',
  family: 'links',
  grade: 'C',
  check: (context) => serviceLink(context, 'socialLanding'),
});
