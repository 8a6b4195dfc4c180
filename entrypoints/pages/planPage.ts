import type { OwnPage } from '../../components/parts/PageLink';
import type { GivenAway } from '../../lib/advise/plan/given';
import type { Provider } from '../../lib/providers/provider';

/** Where the plan stands as a page of its own. Ids of ours travel, nothing that stood in a message. */
export function planPage(
  provider: Provider | null,
  given: readonly GivenAway[],
  isPrivate: boolean,
): OwnPage {
  const query = new URLSearchParams();
  if (provider) query.set('provider', provider.id);
  query.set('gave', given.join(','));
  // Chrome opens pages of an extension in an ordinary window, even from a private one.
  if (isPrivate) query.set('private', '1');
  return `/plan.html?${query.toString()}`;
}
