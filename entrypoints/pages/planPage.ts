import type { OwnPage } from '../../components/parts/PageLink';
import { givenAmong, type GivenAway } from '../../lib/advise/plan/given';
import { actionPlan } from '../../lib/advise/plan/plan';
import { providerById } from '../../lib/providers/directory';

/** A plan, as it travels in the address of its page: ids of ours alone, nothing that stood in a message. */
export interface PlanRequest {
  /** Of the directory; null: nobody in it. */
  provider: string | null;
  given: GivenAway[];
  /** Ids of the steps that are done. */
  ticked: string[];
  /** Asked for from a private window: Chrome opens pages of an extension in an ordinary one even then. */
  isPrivate: boolean;
}

/** Where a plan stands as a page of its own. */
export function planPage({ provider, given, ticked, isPrivate }: PlanRequest): OwnPage {
  const query = new URLSearchParams({
    ...(provider ? { provider } : {}),
    ...(given.length > 0 ? { gave: given.join(',') } : {}),
    ...(ticked.length > 0 ? { done: ticked.join(',') } : {}),
    ...(isPrivate ? { private: '1' } : {}),
  });
  return `/plan.html?${query.toString()}`;
}

/** What the address of the page asks for; a provider, a thing or a step that is not known is left out. */
export function planRequest(search: string): PlanRequest {
  const query = new URLSearchParams(search);
  const words = (name: string) => (query.get(name) ?? '').split(',');
  const provider = providerById(query.get('provider') ?? '');
  const given = givenAmong(words('gave'));
  const done = words('done');
  return {
    provider: provider?.id ?? null,
    given,
    ticked: actionPlan(given, provider).flatMap(({ id }) => (done.includes(id) ? id : [])),
    isPrivate: query.has('private'),
  };
}
