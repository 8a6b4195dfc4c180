import type { Family } from '../../../lib/signals/signal';

/** One mail, as the fit sees it. */
export interface Sample {
  /** Indexes of the features that fired. */
  fired: readonly number[];
  /** What speaks for the mail, taken off its score. */
  trust: number;
  phishing: boolean;
  /** How much it counts. */
  weight: number;
}

/** One signal, as the fit sees it. */
export interface Feature {
  family: Family;
  /** Where the penalty pulls the weight to: what the signal's grade is worth. */
  prior: number;
  /** The weight stays within 0 and this. */
  most: number;
  /** Fires too rarely to fit: keeps its prior. */
  fixed: boolean;
}

export interface Fit {
  intercept: number;
  weights: number[];
}

export interface FitOptions {
  /** Most that a family of findings adds up to, as `assess` counts. */
  caps: Readonly<Record<string, number>>;
  /** Strength of the L2 penalty on the distance from the prior. */
  penalty: number;
}

const MOST_SWEEPS = 200;
/** The fit has settled when no weight moves by more. */
const SETTLED = 1e-4;
const LARGEST_STEP = 1;

/**
 * Weights that make the score a log-odds: a logistic regression with the very score of `assess` (families capped),
 * weights between 0 and each feature's most, an L2 penalty on their distance from the prior; the intercept is free.
 * Cyclic coordinate descent with Newton steps; deterministic. In: at least one mail of each kind.
 */
export function fit(
  samples: readonly Sample[],
  features: readonly Feature[],
  { caps, penalty }: FitOptions,
): Fit {
  const weights = features.map(({ prior, most }) => Math.min(prior, most));
  const firing: number[][] = features.map(() => []);
  for (const [i, { fired }] of samples.entries()) for (const j of fired) firing[j]?.push(i);
  let intercept = 0;
  for (let sweep = 0; sweep < MOST_SWEEPS; sweep++) {
    let moved = Math.abs(intercept - (intercept = newIntercept(samples, features, weights, caps, intercept)));
    for (const [j, feature] of features.entries()) {
      if (feature.fixed) continue;
      const before = weights[j] ?? 0;
      let slope = penalty * (before - feature.prior);
      let curve = penalty;
      for (const i of firing[j] ?? []) {
        const sample = samples[i] as Sample;
        if (!counts(j, sample, features, weights, caps)) continue;
        const p = probability(intercept + score(sample, features, weights, caps));
        slope += sample.weight * (p - Number(sample.phishing));
        curve += sample.weight * p * (1 - p);
      }
      const step = Math.max(-LARGEST_STEP, Math.min(LARGEST_STEP, slope / curve));
      const after = Math.max(0, Math.min(feature.most, before - step));
      weights[j] = after;
      moved = Math.max(moved, Math.abs(after - before));
    }
    if (moved < SETTLED) break;
  }
  return { intercept, weights };
}

/** The score of a sample, as `assess` computes it: families capped at their cap or their strongest finding. */
export function score(
  { fired, trust }: Sample,
  features: readonly Feature[],
  weights: readonly number[],
  caps: Readonly<Record<string, number>>,
): number {
  const sums = new Map<Family, { sum: number; strongest: number }>();
  for (const j of fired) {
    const feature = features[j];
    if (!feature) continue;
    const { sum, strongest } = sums.get(feature.family) ?? { sum: 0, strongest: 0 };
    const weight = weights[j] ?? 0;
    sums.set(feature.family, { sum: sum + weight, strongest: Math.max(strongest, weight) });
  }
  let total = 0;
  for (const [family, { sum, strongest }] of sums)
    total += Math.max(strongest, Math.min(sum, caps[family] ?? sum));
  return Math.max(0, total - trust);
}

/** Whether a little more of this weight changes the sample's score: a family over its cap has only its strongest. */
function counts(
  j: number,
  { fired }: Sample,
  features: readonly Feature[],
  weights: readonly number[],
  caps: Readonly<Record<string, number>>,
): boolean {
  const family = features[j]?.family;
  const same = fired.filter((k) => features[k]?.family === family).map((k) => weights[k] ?? 0);
  const cap = caps[family ?? ''] ?? Infinity;
  const sum = same.reduce((a, b) => a + b, 0);
  if (sum < cap) return true;
  const strongest = Math.max(...same);
  return strongest >= cap && weights[j] === strongest;
}

function newIntercept(
  samples: readonly Sample[],
  features: readonly Feature[],
  weights: readonly number[],
  caps: Readonly<Record<string, number>>,
  from: number,
): number {
  const scores = samples.map((sample) => score(sample, features, weights, caps));
  let intercept = from;
  for (let step = 0; step < 25; step++) {
    let slope = 0;
    let curve = 1e-9;
    for (const [i, { weight, phishing }] of samples.entries()) {
      const p = probability(intercept + (scores[i] ?? 0));
      slope += weight * (p - Number(phishing));
      curve += weight * p * (1 - p);
    }
    const move = Math.max(-LARGEST_STEP, Math.min(LARGEST_STEP, slope / curve));
    intercept -= move;
    if (Math.abs(move) < SETTLED) break;
  }
  return intercept;
}

function probability(logOdds: number): number {
  return 1 / (1 + Math.exp(-logOdds));
}
