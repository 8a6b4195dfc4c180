import type { Word } from '../words';
import { has } from './around';
import { isNegated } from './isNegated';
import type { PreparedDemand } from './prepareDemands';

const NEEDED = new Set('required mandatory necessary needed'.split(' '));
const ACT_BEFORE = new Set(
  'mandatory required immediate urgent forced perform complete start compulsory'.split(' '),
);

/** "Password reset required", "mandatory key rotation". */
export function isNoun(list: readonly Word[], index: number, demand: PreparedDemand): boolean {
  const noun = demand.nouns.find((phrase) =>
    phrase.every((word, offset) => list[index + offset]?.word === word),
  );
  if (noun === undefined) return false;
  const end = index + noun.length;
  const needed = list.findIndex(({ word }, at) => at >= end && at < end + 7 && NEEDED.has(word));
  if (needed !== -1) return !isNegated(list, needed);
  return has(list, index - 2, index, ACT_BEFORE) && !isNegated(list, index);
}
