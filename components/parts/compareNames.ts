import { joinMarks, type Mark } from '../../lib/domains/mark';
import { sharedEnds, sharedRuns, type Run } from './sharedRuns';

/** The part of a name that somebody registered: for one that is that part itself, the name. */
export type OwnerOf = (name: string) => string;

const itself: OwnerOf = (name) => name;

/** Which letters of each name the other one has not got in that place. UTF-16 offsets. */
export interface Compared {
  sent: Mark[];
  real: Mark[];
  /** Nothing but chance and perhaps the ending in common: both owners' names are marked whole. */
  strangers: boolean;
  /** The runs of letters that both have, in order: by them one can be put under the other. Empty for strangers. */
  shared: Run[];
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
 * few times over; registrable domains, unless `ownerOf` says where the owner's part is. Never throws.
 */
export function compareNames(sentName: string, realName: string, ownerOf: OwnerOf = itself): Compared {
  const sent = sentName.slice(0, LONGEST);
  const real = realName.slice(0, LONGEST);
  const [own, realOwn] = [ownerIn(sent, ownerOf), ownerIn(real, ownerOf)];
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
      shared: [],
    };
  }
  const kept = [...runs, ...sharedEnds(body, real, runs)]
    .filter(({ length }) => length > 0)
    .toSorted((one, other) => one.a - other.a);
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
    shared: kept,
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
export function nearestName(
  sent: string,
  official: readonly string[],
  ownerOf: OwnerOf = itself,
): string | null {
  const { ending } = ownerIn(sent, ownerOf);
  const missing = (domain: string) => {
    const { real, strangers } = compareNames(sent, domain, ownerOf);
    // All of these are equally far, so that the first of them stays.
    if (strangers) return Infinity;
    // Another ending is another ending: that .de is shorter than .com makes it no nearer.
    const own = ownerIn(domain, ownerOf).ending;
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
function ownerIn(name: string, ownerOf: OwnerOf): { start: number; ending: string } {
  const owner = ownerOf(name);
  const dot = owner.indexOf('.');
  const known = dot > 0 && name.endsWith(owner);
  return known ? { start: name.length - owner.length, ending: owner.slice(dot) } : { start: 0, ending: '' };
}
