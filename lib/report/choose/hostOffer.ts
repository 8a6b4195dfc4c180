import { isUnder } from '../../domains/isUnder';
import type { Desk } from '../desk';
import { bestDesk } from './bestDesk';
import type { Offer } from './choice';
import { deskOffer } from './deskOffer';
import type { Matter } from './matter';

/** The platform on which the false page stands, where it takes reports: that of the most telling link. */
export function hostOffer(desks: readonly Desk[], matter: Matter): Offer | null {
  for (const { host } of matter.targets) {
    const near = desks.flatMap((desk) => {
      const platform = desk.platforms.find((one) => isUnder(host, one));
      return platform === undefined ? [] : [{ desk, platform }];
    });
    const found = bestDesk(
      near.map(({ desk }) => desk),
      matter,
    );
    const platform = near.find(({ desk }) => desk.id === found?.desk.id)?.platform;
    if (found && platform !== undefined)
      return deskOffer('host', found, { key: 'choice_why_host', params: [platform] });
  }
  return null;
}
