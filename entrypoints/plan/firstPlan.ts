import type { KeptPlan } from '../../lib/storage/plans';
import { planRequest } from '../pages/planPage';

/** The address of a kept plan, from the root of the extension. */
export const keptPlanPage = (id: string): string => `/plan.html?plan=${encodeURIComponent(id)}`;

/**
 * The plan that the page is to show: a kept one by its id, or a new one of what the address asks for (of nothing, where
 * it asks for nothing). In: `location.search`, what is kept, and the day (YYYY-MM-DD) and id of a new one.
 */
export function firstPlan(
  search: string,
  kept: readonly KeptPlan[],
  fresh: Pick<KeptPlan, 'id' | 'day'>,
): { plan: KeptPlan; gone: boolean } {
  const wanted = new URLSearchParams(search).get('plan');
  const plan = kept.find(({ id }) => id === wanted);
  if (plan) return { plan, gone: false };
  const { provider, given, ticked } = planRequest(search);
  return { plan: { ...fresh, provider, given, ticked }, gone: wanted !== null };
}
