import type { Word } from '../words';
import { wordAt } from './around';

/** "If you do not rotate", "unless you verify", "failure to confirm". */
export function isThreat(list: readonly Word[], index: number): boolean {
  const last = wordAt(list, index - 1);
  const earlier = list.slice(Math.max(0, index - 5), index).map(({ word }) => word);
  if (last === 'to') return ['failure', 'fail', 'failing'].includes(wordAt(list, index - 2));
  if (last === 'you') return ['unless', 'until'].includes(wordAt(list, index - 2));
  return (last === 'not' || last === "don't") && earlier.includes('if') && earlier.includes('you');
}
