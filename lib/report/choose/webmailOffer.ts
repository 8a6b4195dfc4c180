import type { Offer } from './choice';
import type { Matter } from './matter';

/**
 * The report button of the mailbox itself: it trains the filter there. Not for a text that came by another way, nor for
 * a message that somebody passed on, since the button would accuse whoever did.
 */
export function webmailOffer({ isText, assessment }: Matter): Offer | null {
  if (isText || assessment.forwarded) return null;
  return {
    id: 'webmail',
    kind: 'webmail',
    name: '',
    desk: null,
    way: null,
    organisation: null,
    why: { key: 'choice_why_webmail', params: [] },
    ready: true,
  };
}
