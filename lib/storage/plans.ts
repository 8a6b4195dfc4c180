import { isRecord, isTexts } from './checks';
import { storedItem, type WriteResult } from './storedItem';

/** A plan that the user wants kept. Words of the extension's own, nothing that stood in a message. */
export interface KeptPlan {
  id: string;
  /** YYYY-MM-DD, in the user's time. */
  day: string;
  /** Of the directory; null: nobody in it. */
  provider: string | null;
  /** What was given away. */
  given: string[];
  /** Ids of the steps that are done. */
  ticked: string[];
}

/** When as many are kept, one has to be deleted first: none goes without the user's own word. */
export const MOST_PLANS = 20;

export type KeepResult = WriteResult | { ok: false; reason: 'full' };

/** What to do after a mistake, with what is done. Kept on this device alone, and only where the user asks for it. */
export const plans = storedItem<KeptPlan[]>({
  key: 'plans',
  version: 1,
  fallback: [],
  migrations: {},
  isValid: (value): value is KeptPlan[] => Array.isArray(value) && value.every(isKeptPlan),
});

/** Keeps a plan, or what has become of it. When storage is full all stays as it was. Rejects when it can't be read. */
export async function keepPlan(plan: KeptPlan): Promise<KeepResult> {
  let full = false;
  const written = await plans.update((now) => {
    const known = now.some(({ id }) => id === plan.id);
    full = !known && now.length >= MOST_PLANS;
    if (full) return now;
    return known ? now.map((one) => (one.id === plan.id ? plan : one)) : [...now, plan];
  });
  return full ? { ok: false, reason: 'full' } : written;
}

/** Ticks a step of a kept plan, or takes the tick back; of one that is gone, nothing comes back. */
export function tickStep(id: string, step: string, done: boolean): Promise<WriteResult> {
  return plans.update((now) =>
    now.map((plan) => {
      if (plan.id !== id) return plan;
      const others = plan.ticked.filter((one) => one !== step);
      return { ...plan, ticked: done ? [...others, step] : others };
    }),
  );
}

/** Deletes a kept plan. */
export function dropPlan(id: string): Promise<WriteResult> {
  return plans.update((now) => now.filter((plan) => plan.id !== id));
}

function isKeptPlan(value: unknown): value is KeptPlan {
  return (
    isRecord(value) &&
    typeof value.id === 'string' &&
    typeof value.day === 'string' &&
    (value.provider === null || typeof value.provider === 'string') &&
    isTexts(value.given) &&
    isTexts(value.ticked)
  );
}
