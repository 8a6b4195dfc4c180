import { phraseAt, type Word } from '../words';
import { has, wordAt } from './around';
import { MODALS } from './asks';
import { isNegated } from './isNegated';
import type { PreparedDemand } from './prepareDemands';

/** "Your API keys must be rotated". */
export function isPassive(list: readonly Word[], index: number, demand: PreparedDemand): boolean {
  if (!demand.participles.has(list[index]?.word ?? '') || wordAt(list, index - 1) !== 'be') return false;
  if (!has(list, index - 4, index - 1, new Set([...MODALS, 'need', 'needs', 'have', 'has']))) return false;
  const from = Math.max(0, index - 10);
  const object = phraseAt(list, demand.objects, from, index);
  return object !== -1 && has(list, from, object, new Set(['your'])) && !isNegated(list, index);
}
