import { counted } from '../inLanguage';
import { Said } from '../parts/Said';

/** Read aloud at each choice: only how long the plan is now, since the whole plan each time would be in the way. */
export function PlanReady({ count }: { count: number }) {
  return <Said>{count > 0 ? counted('plan_ready', count) : ''}</Said>;
}
