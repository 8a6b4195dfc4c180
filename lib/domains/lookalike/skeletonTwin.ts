import { differences } from '../differences';
import { scriptsIn } from '../scripts';
import type { Target } from '../protect';
import { isAscii, skeleton } from '../skeleton';
import { nearest } from './nearest';
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
 * suffix is the twin (name.nét); labels of two letters only with letters outside ASCII and under the same suffix. Short
 * names are met by chance but for letters of another script. Of several domains with the skeleton the nearest is meant.
 */
export const skeletonTwin: Rule = (seen, { domains }) => {
  const twins: Target[] = [];
  for (const each of seen.skeletons)
    for (const target of domains.bySkeleton.get(each) ?? []) if (isTwin(seen, target)) twins.push(target);
  if (twins.length === 0) return null;
  const least = Math.min(...twins.map((target) => lettersApart(seen, target)));
  const target = nearest(
    twins.filter((twin) => lettersApart(seen, twin) === least),
    seen.suffix,
  );
  if (!target) return null;
  const marks = differences(seen.label, target.label).a;
  return {
    target,
    marks: marks.map(({ start, end }) => ({ start: seen.at + start, end: seen.at + end })),
    deliberate: target.label.length >= SHORTEST_ON_PURPOSE || isForeign(seen, target),
  };
};

/** Short names: letters of another script, or an accent under the target's own suffix (skał.pl is no skat.dk). */
function isForeign({ label, suffix }: Seen, target: Target): boolean {
  if (isAscii(label)) return false;
  return suffix === target.suffix || scriptsIn(label).scripts.some((script) => script !== 'Latin');
}

function isTwin({ label, suffix }: Seen, target: Target): boolean {
  if (label === target.label) return !isAscii(suffix) && skeleton(suffix) === skeleton(target.suffix);
  if (label.length >= SHORTEST && target.label.length >= SHORTEST) return true;
  return !isAscii(label) && suffix === target.suffix;
}

/** Letters that differ though accents are ignored. */
function lettersApart({ plain }: Seen, target: Target): number {
  return differences(plain, target.label).a.reduce((sum, { start, end }) => sum + end - start, 0);
}
