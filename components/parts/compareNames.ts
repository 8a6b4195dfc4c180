import { registrableDomain } from '../../lib/domains/registrableDomain';
import { joinMarks, type Mark } from '../../lib/domains/mark';

/** Which letters of each name the other one has not got in that place. UTF-16 offsets. */
export interface Compared {
  sent: Mark[];
  real: Mark[];
  /** Nothing but chance and perhaps the ending in common: both owners' names are marked whole. */
  strangers: boolean;
}

/** Fewer letters in a row are in any two names by chance: in paypa1-login the l of "login" is not that of "paypal". */
const SHORTEST_SHARED = 3;
/** RFC 1035 section 2.3.4: no name is longer. UTF-16 units; what is behind them is not compared. */
const LONGEST = 253;

/**
 * What tells a host from the one it could be taken for, on both sides.
 *
 * Longest runs of shared letters first (Ratcliff and Obershelp), not the longest common subsequence: a reader compares
 * pieces, and letters shared here and there would be set off in crumbs. Different endings are marked whole (.co and .com),
 * and where the first one only lacks a letter, its neighbours are.
 * In: hosts as shown, of which the first 253 UTF-16 units count: the work is bounded by the product of both lengths, a
 * few times over. Never throws.
 */
export function compareNames(sentName: string, realName: string): Compared {
  const sent = sentName.slice(0, LONGEST);
  const real = realName.slice(0, LONGEST);
  const [own, realOwn] = [ownerIn(sent), ownerIn(real)];
  // With another ending the letters of it (the c and o of .co) tell nothing about the name before it.
  const body = own.ending === realOwn.ending ? sent : sent.slice(0, sent.length - own.ending.length);
  const label = real.length - realOwn.ending.length;
  const shortest = Math.min(SHORTEST_SHARED, label);
  const runs = sharedRuns(body, real, shortest);
  if (!runs.some(({ b, length }) => Math.min(b + length, label) - b >= shortest)) {
    const cut = body === sent ? own.ending.length : 0;
    return {
      sent: asMarks(own.start, sent.length - cut),
      real: asMarks(realOwn.start, real.length - cut),
      strangers: true,
    };
  }
  const kept = [...runs, ...sharedEnds(body, real, runs)].filter(({ length }) => length > 0);
  // Subdomains (the www. of www.paypa1.com) are anybody's, and tell nothing.
  const before = sent.lastIndexOf('.', Math.max(0, (runs[0]?.a ?? 0) - 1)) + 1;
  const marks = {
    sent: outside(
      [{ start: 0, end: before }, ...kept.map(({ a, length }) => ({ start: a, end: a + length }))],
      sent.length,
    ),
    real: outside(
      kept.map(({ b, length }) => ({ start: b, end: b + length })),
      real.length,
    ),
    strangers: false,
  };
  const [gap] = marks.real;
  if (marks.sent.length === 0 && gap) {
    const left = kept.find(({ b, length }) => b + length === gap.start);
    const at = left ? left.a + left.length : 0;
    marks.sent = asMarks(Math.max(at - 1, 0), Math.min(at + 1, sent.length));
  }
  return marks;
}

/** The official domain that the sent one looks most like, else the first of them; null without official domains. */
export function nearestName(sent: string, official: readonly string[]): string | null {
  const { ending } = ownerIn(sent);
  const missing = (domain: string) => {
    const { real, strangers } = compareNames(sent, domain);
    // All of these are equally far, so that the first of them stays.
    if (strangers) return Infinity;
    // Another ending is another ending: that .de is shorter than .com makes it no nearer.
    const own = ownerIn(domain).ending;
    const label = domain.length - own.length;
    const letters = real.reduce((sum, { start, end }) => sum + Math.max(0, Math.min(end, label) - start), 0);
    return letters + (own === ending ? 0 : 1);
  };
  let nearest: { domain: string; distance: number } | null = null;
  for (const domain of official) {
    const distance = missing(domain);
    if (!nearest || distance < nearest.distance) nearest = { domain, distance };
  }
  return nearest?.domain ?? null;
}

/** Equal letters in a row: from `a` in the one, from `b` in the other. */
interface Run {
  a: number;
  b: number;
  length: number;
}

/** The longest run, then the longest on each side of it, as long as they are long enough; in their order. */
function sharedRuns(one: string, other: string, shortest: number, a = 0, b = 0): Run[] {
  const run = longestRun(one, other);
  if (run.length < Math.max(shortest, 1)) return [];
  const [endA, endB] = [run.a + run.length, run.b + run.length];
  return [
    ...sharedRuns(one.slice(0, run.a), other.slice(0, run.b), shortest, a, b),
    { a: a + run.a, b: b + run.b, length: run.length },
    ...sharedRuns(one.slice(endA), other.slice(endB), shortest, a + endA, b + endB),
  ];
}

function longestRun(one: string, other: string): Run {
  let best: Run = { a: 0, b: 0, length: 0 };
  let last: number[] = [];
  for (let a = 0; a < one.length; a++) {
    const row: number[] = [];
    for (let b = 0; b < other.length; b++) {
      if (one[a] !== other[b]) continue;
      const length = (last[b - 1] ?? 0) + 1;
      row[b] = length;
      if (length > best.length) best = { a: a - length + 1, b: b - length + 1, length };
    }
    last = row;
  }
  return best;
}

/** Between runs, shorter ones are chance; at the start of both names, or at their end, they are not (gogle, google). */
function sharedEnds(one: string, other: string, runs: readonly Run[]): Run[] {
  const [first, last] = [runs[0], runs.at(-1)];
  if (!first || !last) return [];
  let head = 0;
  while (head < Math.min(first.a, first.b) && one[head] === other[head]) head++;
  const room = Math.min(one.length - last.a - last.length, other.length - last.b - last.length);
  let tail = 0;
  while (tail < room && one.at(-1 - tail) === other.at(-1 - tail)) tail++;
  return [
    { a: 0, b: 0, length: head },
    { a: one.length - tail, b: other.length - tail, length: tail },
  ];
}

/** What the ranges leave out of a text of that length. */
function outside(ranges: readonly Mark[], length: number): Mark[] {
  const left: Mark[] = [];
  let at = 0;
  for (const { start, end } of joinMarks(ranges)) {
    left.push(...asMarks(at, start));
    at = Math.max(at, end);
  }
  return [...left, ...asMarks(at, length)];
}

function asMarks(start: number, end: number): Mark[] {
  return end > start ? [{ start, end }] : [];
}

/** Where the owner starts in a host, and its ending: `.co.uk` of name.co.uk; the whole, and '', where nobody can register. */
function ownerIn(name: string): { start: number; ending: string } {
  const owner = registrableDomain(name);
  const dot = owner.indexOf('.');
  const known = dot > 0 && name.endsWith(owner);
  return known ? { start: name.length - owner.length, ending: owner.slice(dot) } : { start: 0, ending: '' };
}
