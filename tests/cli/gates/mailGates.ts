import type { Evaluation, Share, SourceFigures } from '../evaluation';
import { inWords, part, type Gate } from './gate';
import { slowestLargeMessage } from './largeMessages';

/**
 * Least part of the gold mails, of those that their mail host let through, and of providers named rightly: what is aimed
 * at, and what was reached, below which a change has made it worse.
 */
const LEAST = {
  suspicious: { goal: 0.85, floor: 0.75 },
  dangerous: { goal: 0.55, floor: 0.5 },
  letThrough: { goal: 0.7, floor: 0.55 },
  named: { goal: 0.9, floor: 0.78 },
};
/** Most of the ordinary mail of a source: old mail of people and lists has fewer excuses than brands' own. */
const MOST: Record<string, { suspicious: number; dangerous: number }> = {
  modern_brand: { suspicious: 0.01, dangerous: 0 },
  phishing_pot_legit: { suspicious: 0.01, dangerous: 0 },
  rendered_security: { suspicious: 0.01, dangerous: 0 },
  rendered_generic: { suspicious: 0.01, dangerous: 0 },
  rendered_multilingual: { suspicious: 0.01, dangerous: 0 },
  csdmc_ham: { suspicious: 0.005, dangerous: 0.0005 },
  sa_easy_ham: { suspicious: 0.005, dangerous: 0.0005 },
  sa_hard_ham: { suspicious: 0.005, dangerous: 0.0005 },
};
/** In a small source one mail is more than its share. */
const SMALL = 100;
/** Most of a source's ordinary mail that is given a provider it isn't from. */
const MOST_CLAIMS = 0.01;
/** A time is a goal, too: it fails when it is over by this, which no busy machine explains any more. */
const FAR_OVER = 4;
/** Milliseconds, on the machine of the yardstick. */
const SLOWEST = { assess: 0.5, slowestAssess: 3, both: 2.6, large: 150 };

/**
 * What must hold of the verdicts and of the time they take. In: the figures, and how many times as slow as the
 * yardstick's the machine is.
 */
export function mailGates({ gold, sources, claims, time }: Evaluation, slowness: number): Gate[] {
  const gates: Gate[] = [];
  const atLeast = (name: string, share: Share, { goal, floor }: { goal: number; floor: number }): void => {
    gates.push({
      name: `${name}: ${Math.round(100 * goal)}%`,
      figure: inWords(share),
      passed: part(share) >= goal,
      tolerated: part(share) >= floor,
    });
  };
  if (gold) {
    atLeast('gold at least suspicious', gold.suspicious, LEAST.suspicious);
    atLeast('gold dangerous', gold.dangerous, LEAST.dangerous);
    if (gold.letThrough.suspicious.of > 0)
      atLeast('gold that the mail host let through', gold.letThrough.suspicious, LEAST.letThrough);
    atLeast('gold impersonations given the right provider', gold.named, LEAST.named);
  }
  for (const source of sources) if (source.label === 'ham') gates.push(...quietGates(source));
  for (const { source, given } of claims)
    gates.push({
      name: `${source}: given a provider it isn't from: at most ${100 * MOST_CLAIMS}%`,
      figure: inWords(given),
      passed: within(given.count, given.of, MOST_CLAIMS),
    });
  const timed = (name: string, figure: number, bound: number): void => {
    gates.push({
      name: `${name}: ${bound} ms`,
      figure: `${figure} ms on a machine ${slowness.toFixed(2)} times as slow as the bound's`,
      passed: figure <= bound * slowness,
      tolerated: figure <= bound * slowness * FAR_OVER,
    });
  };
  const large = slowestLargeMessage();
  gates.push({
    name: `assess a message of 10 MB: ${SLOWEST.large} ms`,
    figure: `${large.time.toFixed(0)} ms (${large.text}) on a machine ${large.slowness.toFixed(2)} times as slow as the bound's`,
    passed: large.time <= SLOWEST.large * large.slowness,
    tolerated: large.time <= SLOWEST.large * large.slowness * FAR_OVER,
  });
  timed('assess, median', time.assess.median, SLOWEST.assess);
  timed('assess, p95', time.assess.p95, SLOWEST.slowestAssess);
  timed('parse and assess, median', time.both.median, SLOWEST.both);
  return gates;
}

function quietGates({ source, mails, verdicts }: SourceFigures): Gate[] {
  const most = MOST[source];
  if (!most) return [];
  const flagged = verdicts.suspicious + verdicts.dangerous;
  return [
    {
      name: `${source}: at most ${100 * most.suspicious}% suspicious`,
      figure: inWords({ count: flagged, of: mails }),
      passed: within(flagged, mails, most.suspicious),
    },
    {
      name: `${source}: at most ${100 * most.dangerous}% dangerous`,
      figure: inWords({ count: verdicts.dangerous, of: mails }),
      passed: verdicts.dangerous <= mails * most.dangerous,
    },
  ];
}

function within(count: number, of: number, most: number): boolean {
  return count <= of * most || (of < SMALL && count <= 1);
}
