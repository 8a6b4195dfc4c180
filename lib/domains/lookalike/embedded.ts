import carriers from './carriers.json';
import { nameOf, type Protected, type Target } from '../protect';
import { isBrandWord, isCommonWord } from '../words/isCommonWord';
import type { Compared, Likeness, Rule } from './rule';
import type { Part, Seen } from './seen';

const SHORTEST = 5;
const SHORTEST_DOTTED = 4;
const SHORTEST_CLAIMED = 3;
/** A library's way to what it subscribes to: www-journal-com.ezproxy.university.example. */
const PROXY = /^(?:ez|lib)?proxy$/;
/** Words: my-garden-shop.co.uk has five. */
const LONGEST_NAME = 6;
/** After a hyphen other endings are words: exabyte-systems.com is no address of exabyte.systems. */
const ENDINGS_AFTER_HYPHEN = /^(?:com|net|org|edu|gov|mil|(?:co|com|org|net|gov|ac)\.[a-z]{2})$/;
/** Endings with which a name is run together: paypalcom-login.example. */
const ENDINGS_RUN_TOGETHER = /(?:com|net|org)$/;
/** Names that stand at the end of many honest ones (Chromium's permitted endings are office, medium and orange). */
const PERMITTED_ENDS = new Set(['orange']);

/**
 * A protected name inside another one's: openai.com.evil.example, openai-com.evil.example, evil-openai.com,
 * paypalcom-login.example, face.book.com.
 *
 * Guards: the whole name with its suffix at the borders of words; five letters, four in anybody's names where the dot
 * stands, three in claimed ones; an ordinary word, unless it is a brand first and stands with its dot; the registry's own
 * form (google.com.de); after a hyphen only the usual endings; networks that spell out what they carry. A name at the end
 * (jobs-openai.com) is a partner's as often as not, and a library's proxy no trick, so they are not deliberate.
 */
export const embedded: Rule = (seen, compared) => {
  const { parts } = seen;
  const { domains, list } = compared;
  for (let end = parts.length; end > 0; end--) {
    const last = parts[end - 1];
    if (!last) continue;
    const found =
      (domains.endings.has(last.skeleton) ? wholeName(seen, end, compared) : null) ??
      runTogether(last, domains.byJoined);
    if (found) return found;
  }
  return atTheEnd(seen, compared) ?? (list === 'claimed' ? splitName(seen, domains) : null);
};

function wholeName(
  { parts, shown, icannSuffix }: Seen,
  end: number,
  { domains, list, allowed }: Compared,
): Likeness | null {
  // The longest name first: co.uk's before uk's.
  for (let start = Math.max(0, end - LONGEST_NAME); start <= end - 2; start++) {
    const name = parts.slice(start, end);
    const target = domains.byName.get(name.map((part) => part.skeleton).join('.'));
    if (!target || isAllowed(parts, start, end, allowed)) continue;
    if (target.hostOnly && name.map(({ text }) => text).join('.') !== target.domain.replaceAll('-', '.'))
      continue;
    const ending = name.slice(-target.suffix.split('.').length);
    const dotted = ending.every(({ before }) => before === '.');
    if (target.label.length < shortestOf(target, dotted, list)) continue;
    if (end === parts.length && dotted && /^[a-z]{2}$/.test(icannSuffix)) continue;
    if (!dotted && !ENDINGS_AFTER_HYPHEN.test(target.suffix)) continue;
    if (isCommonWord(target.label) && !(dotted && isBrandWord(target.label))) continue;
    const [first, last] = [name[0], name.at(-1)];
    if (!first || !last || isCarrier(shown)) continue;
    const proxy = parts.slice(end).some(({ text }) => PROXY.test(text));
    return { target, marks: [{ start: first.start, end: last.end }], deliberate: !proxy };
  }
  return null;
}

/**
 * Names of the user's own list may be words (Chromium's bound). A claimed name is expected, and one that everybody knows
 * is no word where it stands with its dot: usps.com-track.example, irs.gov.refund.example.
 */
function shortestOf({ suffix }: Target, dotted: boolean, list: Compared['list']): number {
  if (list === 'users') return SHORTEST;
  if (list === 'claimed') return SHORTEST_CLAIMED;
  if (!dotted) return SHORTEST;
  return /^gov(?:\.|$)/.test(suffix) ? SHORTEST_CLAIMED : SHORTEST_DOTTED;
}

/** Hosts of proxies and networks that carry others' sites under names that spell them out. */
function isCarrier(shown: string): boolean {
  return carriers.domains.some((domain) => shown.endsWith(`.${domain}`));
}

/** The user, or the owner, allows this host in others: scholar.google.com. */
function isAllowed(
  parts: readonly Part[],
  start: number,
  end: number,
  allowed: ReadonlySet<string>,
): boolean {
  if (allowed.size === 0) return false;
  for (let from = start; from >= 0; from--)
    if (
      allowed.has(
        parts
          .slice(from, end)
          .map(({ text }) => text)
          .join('.'),
      )
    )
      return true;
  return false;
}

function runTogether(part: Part, byJoined: ReadonlyMap<string, Target>): Likeness | null {
  // Asked first, since it is quick and few words end so.
  const target = ENDINGS_RUN_TOGETHER.test(part.text) ? byJoined.get(part.text) : undefined;
  if (!target || target.label.length < SHORTEST || !ENDINGS_RUN_TOGETHER.test(target.suffix)) return null;
  if (isCommonWord(target.label) || isCommonWord(part.text)) return null;
  return { target, marks: [{ start: part.start, end: part.end }], deliberate: true };
}

/**
 * evil-openai.com: the last part of the owner's label, and the suffix of the host itself. Of anybody's domains only
 * after www: owners name their own so (media-amazon.com).
 */
function atTheEnd({ parts, icannSuffix }: Seen, { domains, list }: Compared): Likeness | null {
  const last = parts.at(-1);
  if (!last || last.before !== '-') return null;
  const www = parts.at(-2)?.text === 'www';
  if (list === 'known' && !www) return null;
  const target = domains.byName.get(`${last.skeleton}.${nameOf(icannSuffix)}`);
  if (!target || target.label.length < SHORTEST) return null;
  if (isCommonWord(target.label) || PERMITTED_ENDS.has(target.label)) return null;
  return { target, marks: [{ start: last.start, end: last.end }], deliberate: www };
}

/** face.book.com: the name in two labels, under its own suffix. */
function splitName({ parts, suffix, shown }: Seen, { byLabel }: Protected): Likeness | null {
  const [left, right] = [parts.at(-2), parts.at(-1)];
  if (!left || !right || right.before !== '.') return null;
  const target = byLabel.get(left.text + right.text)?.find((each) => each.suffix === suffix);
  if (!target || target.label.length < SHORTEST || !shown.endsWith(`${right.text}.${suffix}`)) return null;
  return { target, marks: [{ start: left.start, end: right.end }], deliberate: false };
}
