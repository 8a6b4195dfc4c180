import { expect, test } from 'vitest';
import { inspectHost } from '../../lib/domains/inspectHost';
import { toUnicode } from '../../lib/domains/punycode';
import { registrableDomain } from '../../lib/domains/registrableDomain';
import { skeleton, skeletons } from '../../lib/domains/skeleton';
import { dissect } from '../../lib/links/anatomy';
import { oddities } from '../../lib/links/oddities';
import { carriesAddress } from '../../lib/links/readersAddress';
import { shownHost } from '../../lib/links/shownHost';
import { unwrap } from '../../lib/links/unwrap';
import { allLists } from '../cli/gates/hostSpeed';
import { HOSTILE } from './hostile';

/** UTF-16 units: half of what a link is cut at (64 kB), so that this and what stands around it stay whole. */
const LONG = 32_000;
/** Milliseconds for one text on a slow and busy machine. */
const MOST = 150;
/** Where less time is taken the machine's noise is larger than what is measured. Milliseconds. */
const MEASURABLE = 20;
/** Four times the length takes four times the time; sixteen times would be quadratic. */
const STEEPEST = 9;
const TRIES = 4;
const TIMEOUT = 60_000;

const lists = allLists();
/** Everything that looks at a host or link before a message is judged. */
const WORK: Record<string, (text: string) => unknown> = {
  inspectHost: (text) => inspectHost(text, lists),
  registrableDomain,
  skeleton,
  skeletons,
  toUnicode,
  shownHost,
  dissect,
  oddities,
  unwrap,
  carriesAddress: (text) => carriesAddress(text, 'reader@home.example'),
};
/** Where in a link the text stands. */
const PLACES: Record<string, (text: string) => string> = {
  alone: (text) => text,
  host: (text) => `https://${text}`,
  userinfo: (text) => `https://${text}@a.example/`,
  path: (text) => `https://a.example/${text}`,
  query: (text) => `https://a.example/?u=${text}`,
  'wrapper 1': (text) => `https://www.google.com/url?q=${text}`,
  'wrapper 2': (text) => `https://urldefense.com/v3/__https://${text}__;!!a!b$`,
  'wrapper 3': (text) => `https://urldefense.com/v3/__https://a.example/${'*'.repeat(500)}__;${text}!!a!b$`,
  'wrapper 4': (text) => `https://nam02.safelinks.protection.outlook.com/?url=https%3A%2F%2F${text}`,
  script: (text) => `javascript:${text}`,
};
const LINK_WORK = ['dissect', 'oddities', 'unwrap', 'carriesAddress', 'shownHost'];

const cases = Object.entries(WORK).flatMap(([name, work]) =>
  (LINK_WORK.includes(name) ? Object.entries(PLACES) : [['alone', PLACES.alone] as const]).map(
    ([place, put]) => [name, place, work, put as (text: string) => string] as const,
  ),
);

test.each(cases)(
  '%s bears long hostile texts (%s), in time that grows with their length alone',
  async (_, __, work, put) => {
    const slow: string[] = [];
    for (const [form, make] of Object.entries(HOSTILE)) {
      let seen = measured(work, put, make);
      // What another program takes of the machine's memory is soon over; what is quadratic stays so.
      for (let again = 0; again < 2 && seen.isSlow; again++) {
        await new Promise((resolve) => setTimeout(resolve, 1000));
        seen = measured(work, put, make);
      }
      if (seen.isSlow) slow.push(`${form}: ${seen.time} ms, ${seen.times} times as long`);
    }
    expect(slow).toEqual([]);
  },
  TIMEOUT,
);

function measured(
  work: (text: string) => unknown,
  put: (text: string) => string,
  make: (length: number) => string,
): { time: number; times: number; isSlow: boolean } {
  const whole = put(make(LONG));
  const once = milliseconds(() => work(whole));
  const again = (): number => fastest(() => work(whole), 2);
  const time = once > MEASURABLE ? Math.min(once, again()) : once;
  const times = time > MEASURABLE ? growth(work, whole, put(make(LONG / 4))) : 0;
  return { time, times, isSlow: time > MOST || times > STEEPEST };
}

/** How many times as long the whole takes; the least of some tries, since the machine may be slow at one moment. */
function growth(work: (text: string) => unknown, whole: string, quarter: string): number {
  let least = Infinity;
  for (let i = 0; i < TRIES && least > STEEPEST / 2; i++)
    least = Math.min(least, fastest(() => work(whole), 4) / fastest(() => work(quarter), 4));
  return least;
}

/** Milliseconds, the least of several runs: whatever else the machine does only slows a run. */
function fastest(work: () => unknown, runs: number): number {
  return Math.min(...Array.from({ length: runs }, () => milliseconds(work)));
}

function milliseconds(work: () => unknown): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}
