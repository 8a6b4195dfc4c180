import { differences } from '../differences';
import type { Target } from '../protect';
import { isAscii, skeleton } from '../skeleton';
import type { Rule } from './rule';
import type { Seen } from './seen';

/** Shorter labels in plain letters are twins by chance. */
const SHORTEST = 3;
/** Letters of a name that nobody hits by chance with a twin of each letter; shorter ones they do (dhl and dhi). */
const SHORTEST_ON_PURPOSE = 6;

/**
 * paypa1.com, аррӏе.com, pаypal.com: the same skeleton, other letters.
 *
 * Guards: a label of the same letters under another suffix is no twin but another registry's (tldSwap), unless the
 * suffix is the twin (name.nét); labels of two letters only with letters outside ASCII and under the same suffix. Where
 * several domains have the skeleton, the one that differs least is meant.
 */
export const skeletonTwin: Rule = (seen, { domains }) => {
  const twins: Target[] = [];
  for (const each of seen.skeletons)
    for (const target of domains.bySkeleton.get(each) ?? []) if (isTwin(seen, target)) twins.push(target);
  if (twins.length === 0) return null;
  const [nearest] = twins
    .map((target) => ({ target, far: distance(seen, target) }))
    .toSorted((a, b) => a.far - b.far);
  if (!nearest) return null;
  return {
    target: nearest.target,
    marks: differences(seen.label, nearest.target.label).a.map(({ start, end }) => ({
      start: seen.at + start,
      end: seen.at + end,
    })),
    deliberate: !isAscii(seen.plain) || nearest.target.label.length >= SHORTEST_ON_PURPOSE,
  };
};

function isTwin({ label, suffix }: Seen, target: Target): boolean {
  if (label === target.label) return !isAscii(suffix) && skeleton(suffix) === skeleton(target.suffix);
  if (label.length >= SHORTEST && target.label.length >= SHORTEST) return true;
  return !isAscii(label) && suffix === target.suffix;
}

/** Letters that differ though accents are ignored, and then the suffix. */
function distance({ plain, suffix }: Seen, target: Target): number {
  const letters = differences(plain, target.label).a.reduce((sum, { start, end }) => sum + end - start, 0);
  return 2 * letters + Number(target.suffix !== suffix);
}
