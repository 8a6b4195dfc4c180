import { useEffect, useState } from 'preact/hooks';
import { plans, type KeptPlan } from '../../lib/storage/plans';

/** The plans kept on this device, and what they become while the page is open. Null until they are read. */
export function useKeptPlans(): readonly KeptPlan[] | null {
  const [kept, setKept] = useState<readonly KeptPlan[] | null>(null);
  useEffect(() => {
    plans.get().then(setKept, () => setKept([]));
    return plans.subscribe(setKept);
  }, []);
  return kept;
}
