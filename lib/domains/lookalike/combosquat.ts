import { isFrontWord } from '../words/frontWords';
import { isBrandWord, isCommonWord } from '../words/isCommonWord';
import { nearest } from './nearest';
import type { Rule } from './rule';

const SHORTEST = 5;
/** Between hyphens, and of a claimed provider: dhl-fee.example. */
const SHORTEST_CLAIMED = 3;
/** Run together with the word, without a hyphen between them. */
const SHORTEST_JOINED = { claimed: 5, users: 5, known: 6 };

/**
 * A protected name and a word of a false front: openai-billing.example, securepaypal.example, paypa1-login.example.
 *
 * Guards: five letters of the name, three between hyphens of a claimed one; name and word side by side, so that
 * neither is part of the other (keyservices holds "vices" only by overlap); of anybody's names only with words that
 * owners and partners don't use (not cloud, services, team), and not words themselves (digital-support.example).
 */
export const combosquat: Rule = ({ beside, at, label, suffix }, { domains, list }) => {
  for (const { skeleton, start, end, hyphen, weak } of beside) {
    if (weak && list === 'known') continue;
    const shortest = hyphen ? (list === 'claimed' ? SHORTEST_CLAIMED : SHORTEST) : SHORTEST_JOINED[list];
    const named = (domains.bySkeleton.get(skeleton) ?? []).filter(
      (each) =>
        each.label.length >= shortest &&
        !isFrontWord(each.label) &&
        (list !== 'known' || !isCommonWord(each.label) || isBrandWord(each.label)),
    );
    const target = nearest(named, suffix);
    if (!target) continue;
    // Marked is what was put beside the name.
    const around = [
      { start: at, end: at + start },
      { start: at + end, end: at + label.length },
    ];
    const deliberate = list === 'users' && !weak;
    return { target, marks: around.filter((mark) => mark.end > mark.start), deliberate };
  }
  return null;
};
