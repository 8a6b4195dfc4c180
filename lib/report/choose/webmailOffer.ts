import { ownWays } from '../webmails/ownWays';
import type { Offer } from './choice';
import type { Matter } from './matter';

/**
 * The report button of the mailbox itself: it trains the filter there. Not for a text that came by another way, nor for
 * a message that somebody passed on, since the button would accuse whoever did, nor where a webmail has none.
 * @param webmail adapter id; null where the message is in no known one: most have such a button
 */
export function webmailOffer({ isText, assessment }: Matter, webmail: string | null): Offer | null {
  if (isText || assessment.forwarded || ownWays(webmail).reports === 'none') return null;
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
