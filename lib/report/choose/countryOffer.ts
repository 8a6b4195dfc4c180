import type { Desk } from '../desk';
import { bestDesk } from './bestDesk';
import type { Offer } from './choice';
import { deskOffer } from './deskOffer';
import { isGeneral } from './everyoneOffer';
import type { Matter } from './matter';

/** The body of the reader's country that takes reports about anybody. */
export function countryOffer(desks: readonly Desk[], matter: Matter): Offer | null {
  const national = desks.filter((desk) => isGeneral(desk) && desk.countries.length > 0);
  return deskOffer('country', bestDesk(national, matter), { key: 'choice_why_country', params: [] });
}
