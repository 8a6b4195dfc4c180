import { asksFor } from '../hostGuard';
import { serviceLink } from '../serviceLink';
import { defineSignal } from '../signal';

/**
 * A form that anybody builds in minutes, in a message that asks for a password, data or money. No provider takes those
 * there.
 * False positives: surveys, registrations, feedback after a purchase. Guards: hostGuard: a survey asks for none of it, even one
 * that draws a prize among those who take it; serviceLink.
 * (sublime-security/static-files: self_service_creation_platform_domains.)
 */
export default defineSignal({
  id: 'self-service-form',
  family: 'links',
  grade: 'B',
  check: (context) => serviceLink(context, 'selfService', asksFor(context, 'prize', 'survey-gift')),
});
