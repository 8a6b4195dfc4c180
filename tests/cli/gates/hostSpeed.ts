import { inspectHost, type Lists } from '../../../lib/domains/inspectHost';
import { protect } from '../../../lib/domains/protect';
import { everybody } from '../../../lib/signals/findLookalike';
import { hostMix } from '../../domains/hostMix';
import { subjects } from '../../domains/subjects';
import { slowness } from '../yardstick';

export interface HostSpeed {
  /** Microseconds for one host against all three lists: the median, and the slow end. */
  median: number;
  p95: number;
  /** How many times as slow as the one that the bound is set for the machine was then. */
  slowness: number;
  /** How many times as long a host of twice the length takes, at the lengths given: [characters, times]. */
  growth: [number, number][];
}

const HOSTS = 5000;
/** Until one is fast enough, since a busy machine only slows them down. */
const MOST_RUNS = 12;

/** One host against all protected lists: a claimed provider's, fifty domains of the user's own, the built-in ones. */
export function allLists(): Lists {
  const all = subjects();
  return {
    claimed: protect(all.find(({ domain }) => domain === 'paypal.com')?.claimed ?? []),
    users: protect(all.slice(0, 50).map(({ domain }) => `my-${domain}`)),
    known: everybody(),
  };
}

/**
 * Measures after a warm-up. Of several runs the best counts, since whatever else the machine does only slows it: the
 * first whose median is within the bound, or the best of all. The machine itself is measured beside each run, since
 * on one half as fast the same code takes twice as long. In: the bound, microseconds on the machine it is set for.
 */
export function hostSpeed(bound: number): HostSpeed {
  const lists = allLists();
  const hosts = hostMix(HOSTS);
  for (let i = 0; i < 3; i++) for (const host of hosts) inspectHost(host, lists);
  let best = { median: Infinity, p95: Infinity, slowness: 1 };
  for (let run = 0; run < MOST_RUNS && best.median / best.slowness > bound; run++) {
    const slow = slowness();
    const times = hosts.map((host) => microseconds(() => inspectHost(host, lists))).toSorted((a, b) => a - b);
    const median = times[Math.floor(HOSTS / 2)] ?? 0;
    if (median / slow < best.median / best.slowness)
      best = { median, p95: times[Math.floor(HOSTS * 0.95)] ?? 0, slowness: slow };
  }
  return {
    ...best,
    growth: [60, 120, 1000, 16_000, 32_000].map((length) => [length, growth(length, lists)]),
  };
}

/** The most that doubling the length costs among hosts of many forms. */
function growth(length: number, lists: Lists): number {
  const times = FORMS.map((form) => {
    const [short, long] = [form(length), form(length * 2)];
    // Both in turns, so that a slow moment of the machine meets both.
    let [best, bestLong] = [Infinity, Infinity];
    for (let i = 0; i < 15; i++) {
      best = Math.min(best, repeated(short, lists, length));
      bestLong = Math.min(bestLong, repeated(long, lists, length));
    }
    return bestLong / best;
  });
  return Math.round(Math.max(...times) * 100) / 100;
}

/** Forms of long hosts: many labels, one label, many hyphens, A-labels, a provider's name over and over. */
const FORMS: ((length: number) => string)[] = [
  (length) => `${'ab.'.repeat(length / 3)}example`,
  (length) => `${'a'.repeat(length)}.example`,
  (length) => `${'a-'.repeat(length / 2)}.example`,
  (length) => `${'xn--80ak6aa92e.'.repeat(length / 15)}example`,
  (length) => `${'paypal.com-'.repeat(length / 11)}login.example`,
  (length) => `${'а'.repeat(length)}.example`,
];

/** A short host is judged so often that the clock's steps don't count. */
function repeated(host: string, lists: Lists, length: number): number {
  const times = Math.max(1, Math.round(4000 / length));
  return microseconds(() => {
    for (let i = 0; i < times; i++) inspectHost(host, lists);
  });
}

function microseconds(work: () => void): number {
  const start = performance.now();
  work();
  return (performance.now() - start) * 1000;
}
