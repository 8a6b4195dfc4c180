import { differences } from '../differences';
import { loosen, loosenedStart } from '../loosen';
import type { Protected, Target } from '../protect';
import { isCommonWord } from '../words/isCommonWord';
import { withinOneEdit } from '../withinOneEdit';
import { withoutNumber } from '../withoutNumber';
import type { Compared, Rule } from './rule';
import type { Seen } from './seen';

/** Below this length of the owner's label one edit says more about chance than about intent (Chromium lookalikes). */
const SHORTEST = 5;
/** Of a claimed provider; below SHORTEST only under the same suffix: dhk.com for dhl.com. */
const SHORTEST_CLAIMED = 3;
/** Of anybody, who are two thousand: shorter names are one letter apart from each other (Chromium: "too noisy"). */
const SHORTEST_KNOWN = 6;
/** Names that long are not met by chance: of the user's own under one suffix (meier.de and meyer.de are). */
const LONG = 8;

/**
 * One letter more, less or other, or two swapped: gogle.com, paypla.com. On letters and on skeletons.
 *
 * Guards: five letters on both sides, of anybody's domains six and the same suffix; a label that is a word (apply.com),
 * or itself protected under another suffix. Without a claim also Chromium's four exclusions: only the suffix differs,
 * only digits at the end, only the first letter of a name that is not long ("hotel" and "motel"), only one hyphen; and a
 * plural s.
 */
export const oneEdit: Rule = (seen, compared) => {
  const { label, at } = seen;
  const { domains, list } = compared;
  const target = near(seen, compared) ?? (list === 'claimed' ? alike(seen, domains) : undefined);
  if (!target || domains.byLabel.has(label) || isCommonWord(label)) return null;
  const { a: added, b: missing } = differences(label, target.label);
  const [gap] = missing;
  // Where a letter is missing its neighbours are marked.
  const marks =
    added.length > 0 || !gap ? added : [{ start: Math.max(gap.start - 1, 0), end: gap.start + 1 }];
  return {
    target,
    marks: marks.map(({ start, end }) => ({ start: at + start, end: at + Math.min(end, label.length) })),
    deliberate: list === 'users' && label.length >= LONG && seen.suffix === target.suffix,
  };
};

/** The first target that is one edit away, by label or by skeleton, and not by chance. */
function near(seen: Seen, { domains, list }: Compared): Target | undefined {
  const { letters, skeletons, halves } = seen;
  if (list === 'known' && letters.length < SHORTEST_KNOWN) return undefined;
  if (!isAsLong(letters, domains, 1) && !isAsLong(skeletons[0] ?? '', domains, 1)) return undefined;
  const [skeleton = ''] = skeletons;
  for (const half of halves)
    for (const target of domains.byHalf.get(half) ?? [])
      if (
        isLongEnough(seen, target, list) &&
        (withinOneEdit(letters, target.letters) || withinOneEdit(skeleton, target.skeleton)) &&
        (list === 'claimed' || !isExcluded(seen, target))
      )
        return target;
  return undefined;
}

/** Of a claimed name also several letters that are much alike, and the plural of a part: boxesoffice for boxoffice. */
function alike({ label, skeletons: [skeleton = ''] }: Seen, domains: Protected): Target | undefined {
  const { byLoose, looseStarts, byLabel } = domains;
  if (label.length < SHORTEST || !isAsLong(skeleton, domains, 2)) return undefined;
  const [loose] = looseStarts.has(loosenedStart(skeleton)) ? (byLoose.get(loosen(skeleton)) ?? []) : [];
  if (loose) return loose;
  for (let at = label.indexOf('es'); at >= 0; at = label.indexOf('es', at + 1)) {
    const [single] = byLabel.get(label.slice(0, at) + label.slice(at + 2)) ?? [];
    if (single && single.label.length >= SHORTEST) return single;
  }
  return undefined;
}

/** Some target is about as long, which is quickly asked. */
function isAsLong({ length }: string, { lengths }: Protected, most: number): boolean {
  for (let other = length - most; other <= length + most; other++) if (lengths.has(other)) return true;
  return false;
}

function isLongEnough({ label, suffix }: Seen, target: Target, list: Compared['list']): boolean {
  const shorter = Math.min(label.length, target.label.length);
  if (list === 'known') return shorter >= SHORTEST_KNOWN && suffix === target.suffix;
  if (shorter >= SHORTEST) return true;
  return list === 'claimed' && target.label.length >= SHORTEST_CLAIMED && suffix === target.suffix;
}

/** What Chromium takes for chance, and a plural. In: a target that is one edit away. */
function isExcluded({ label, skeletons: [skeleton = ''] }: Seen, target: Target): boolean {
  return isChance(label, target.label) || isChance(skeleton, target.skeleton);
}

function isChance(a: string, b: string): boolean {
  const firstLetter =
    a.slice(1) === b || b.slice(1) === a || (a.length === b.length && a.slice(1) === b.slice(1));
  return (
    (firstLetter && Math.min(a.length, b.length) < LONG) ||
    withoutNumber(a) === withoutNumber(b) ||
    a.replaceAll('-', '') === b.replaceAll('-', '') ||
    a === `${b}s` ||
    b === `${a}s`
  );
}
