import { isUnder } from '../../domains/isUnder';
import { ownDomains, providerById, vouches } from '../../providers/directory';
import type { Desk } from '../desk';
import { bestDesk } from './bestDesk';
import type { Offer } from './choice';
import { deskOffer } from './deskOffer';
import type { Matter } from './matter';
import type { Target } from './targets';

/**
 * The platform on which the false page stands, where strangers put up pages and it takes reports: that of the most
 * telling link. The claimed provider's own pages are no false ones.
 */
export function hostOffer(desks: readonly Desk[], matter: Matter): Offer | null {
  const own = ownPages(matter.assessment.claim?.provider ?? null);
  for (const target of matter.targets) {
    if (own(target)) continue;
    const near = desks.flatMap((desk) => {
      const platform = desk.platforms.find((one) => isUnder(target.host, one));
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

/** Tells the provider's own pages, on domains where no customer can put one up. */
function ownPages(id: string | null): (target: Target) => boolean {
  const provider = id === null ? null : providerById(id);
  if (!provider) return () => false;
  const domains = new Set(ownDomains(provider).flatMap((one) => (vouches(one) ? one.domain : [])));
  const strangers = new Set(provider.user_content_hosts);
  return ({ owner, host }) => domains.has(owner) && !strangers.has(host);
}
