import type { Assessment } from '../../assess/assessment';
import type { Message } from '../../message/message';
import type { Desk } from '../desk';
import { desks } from '../desks';
import type { Organisation } from '../organisation';
import type { Choice, Offer } from './choice';
import { countryOffer } from './countryOffer';
import { everyoneOffer } from './everyoneOffer';
import { hostOffer } from './hostOffer';
import { matterOf } from './matter';
import { organisationOffer } from './organisationOffer';
import { preselect } from './preselect';
import { providerOffer } from './providerOffer';
import { webmailOffer } from './webmailOffer';

export type { Choice, ChoiceKind } from './choice';

interface About {
  message: Message;
  assessment: Assessment;
  /** Adapter id; null for a message that was read elsewhere, or a page that no adapter knows. */
  webmail: string | null;
  /** ISO 3166-1 alpha-2 in any case; null when not known. */
  country: string | null;
  /** Null where no policy names a mailbox. */
  organisation: Organisation | null;
}

/**
 * Who can be told about a message, at most one of each kind, in the order of CHOICE_KINDS; which of them stand chosen
 * at first; and why each. An organisation may want no others than itself. Pure, and the same for every page: by the id
 * of a choice another page finds it again.
 * @param among all desks but in tests
 */
export function choices(about: About, among: readonly Desk[] = desks): Choice[] {
  const { message, assessment, webmail, country, organisation } = about;
  const matter = matterOf(message, assessment, country);
  const open = organisation && !organisation.otherDesks ? [] : among;
  const offers = [
    webmailOffer(matter, webmail),
    providerOffer(open, matter),
    countryOffer(open, matter),
    everyoneOffer(open, matter),
    hostOffer(open, matter),
    organisationOffer(organisation),
  ].flatMap((offer): Offer[] => (offer ? [offer] : []));
  // One desk may be the provider's and the host's: it is told once.
  const once = offers.filter(({ id }, index) => offers.findIndex((other) => other.id === id) === index);
  return preselect(once, assessment.verdict);
}
