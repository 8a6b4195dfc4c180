import type { Weights } from '../../../lib/assess/knowledge';
import type { Signal } from '../../../lib/signals/signal';
import { HARMFUL, type GoldLabel, type JudgedMail } from '../judgedMail';
import { fit, score, type Feature, type Fit, type Sample } from './fit';
import { largeOnly, thresholdsOf, type Scored, type Thresholds } from './thresholds';

/** What a calibration gives: the weights to ship, and how well weights do on mail that they were not fitted on. */
export interface Calibration {
  weights: Weights;
  /** Each source of ordinary mail, judged with weights and thresholds fitted without it. */
  leftOut: Row[];
  /** The same sources with the weights that are shipped. */
  shipped: Row[];
  /** Gold, which is never fitted on: with the shipped weights, and with weights from the earlier half of the phishing mail. */
  gold: { shipped: Row; earlier: Row } | null;
}

export interface Row {
  source: string;
  mails: number;
  suspicious: number;
  dangerous: number;
}

/** What is not fitted: prior worth by grade, caps of families, trust. */
export type Settings = Pick<Weights, 'byGrade' | 'caps' | 'trust'>;

/** Most that one finding of a grade may weigh: neither a B alone nor a B with one C warns, nor do three C. */
const MOST = { A: 6, B: 2.2, C: 0.8 } as const;
/** A signal that fires on fewer mails keeps its prior. */
const LEAST_FIRES = 8;
/**
 * Keep their prior, too, however often they fire: mail like this can't tell what they are worth. Old ordinary mail has no
 * results of authentication and few trace fields, and in honeypot mail the recipient's address has been replaced.
 */
const NOT_MEASURABLE = new Set([
  'authentication-failed',
  'authentication-missing',
  'forged-sender',
  'signed-by-other',
  'mailed-by-other',
  'sender-host-mismatch',
  'personalised-by-address',
  'undisclosed-recipients',
]);
/** Strength of the L2 penalty: as if a few mails had said that the prior is right. */
const PENALTY = 2;

/**
 * Fits the weights on the judged mails, gold left out. In: mails as `judgeAll` gives them, the signals, and the
 * settings that are kept. Pure; the same mails give the same weights.
 */
export function calibrate(
  mails: readonly JudgedMail[],
  gold: readonly GoldLabel[],
  signals: readonly Signal[],
  settings: Settings,
): Calibration {
  const goldPaths = new Set(gold.map(({ path }) => path));
  const open = mails.filter(({ path, label }) => label !== 'spam' && !goldPaths.has(path));
  const model = new Model(signals, settings);
  const sources = [...new Set(open.filter(({ label }) => label === 'ham').map(({ source }) => source))];

  const without = new Map(sources.map((left) => [left, model.fit(open.filter((m) => m.source !== left))]));
  const foreign = open.flatMap((mail) => {
    const fitted = without.get(mail.source);
    return mail.label === 'ham' && fitted ? [model.scored(mail, fitted)] : [];
  });
  const final = model.fit(open);
  const own = open.filter(({ label }) => label === 'ham').map((mail) => model.scored(mail, final));
  // A source must stay quiet with the weights that are shipped, raw and as a webmail page shows it, and, where it is large
  // enough to tell, with weights that never saw it.
  const pages = open
    .filter(({ label }) => label === 'ham')
    .map((mail) => model.scored({ ...mail, ...mail.page }, final));
  const thresholds = thresholdsOf([own, pages, largeOnly(foreign)]);

  const harmful = new Set(gold.filter(({ category }) => HARMFUL.has(category)).map(({ path }) => path));
  const goldMails = mails.filter(({ path }) => harmful.has(path));
  const earlier = model.fit([
    ...open.filter(({ label }) => label === 'ham'),
    ...firstHalf(open.filter(({ label }) => label === 'phish')),
  ]);
  return {
    weights: model.weights(final, thresholds, open),
    leftOut: sources.map((source) => {
      const rest = thresholdsOf([foreign.filter((one) => one.source !== source)]);
      return row(
        source,
        foreign.filter((one) => one.source === source),
        rest,
      );
    }),
    shipped: sources.map((source) =>
      row(
        source,
        own.filter((one) => one.source === source),
        thresholds,
      ),
    ),
    gold:
      goldMails.length === 0
        ? null
        : {
            shipped: row(
              'gold',
              goldMails.map((mail) => model.scored(mail, final)),
              thresholds,
            ),
            earlier: row(
              'gold',
              goldMails.map((mail) => model.scored(mail, earlier)),
              thresholds,
            ),
          },
  };
}

/** Phishing mail in the order of its numbers, which follow the time of its arrival. */
function firstHalf(mails: readonly JudgedMail[]): JudgedMail[] {
  return mails.toSorted((a, b) => numberOf(a) - numberOf(b)).slice(0, Math.ceil(mails.length / 2));
}

function numberOf({ path }: JudgedMail): number {
  return Number(/\d{1,9}(?=\.eml$)/.exec(path)?.[0] ?? 0);
}

/** On how many mails a signal fired. */
function countOf(mails: readonly JudgedMail[], id: string): number {
  return mails.filter(({ signals }) => signals.includes(id)).length;
}

function row(source: string, scored: readonly Scored[], { suspicious, dangerous }: Thresholds): Row {
  return {
    source,
    mails: scored.length,
    suspicious: scored.filter(({ score: s, strongest }) => s >= suspicious || strongest >= suspicious).length,
    dangerous: scored.filter(({ score: s }) => s >= dangerous).length,
  };
}

class Model {
  readonly #indexes: ReadonlyMap<string, number>;

  constructor(
    readonly signals: readonly Signal[],
    readonly settings: Settings,
  ) {
    this.#indexes = new Map(signals.map(({ id }, i) => [id, i]));
  }

  fit(mails: readonly JudgedMail[]): Fit {
    const { caps } = this.settings;
    return fit(this.#samples(mails), this.#features(mails), { caps, penalty: PENALTY });
  }

  scored(mail: JudgedMail, { weights }: Fit): Scored {
    const sample = this.#sample(mail, 1);
    return {
      source: mail.source,
      score: score(sample, this.#features([]), weights, this.settings.caps),
      strongest: Math.max(0, ...sample.fired.map((j) => weights[j] ?? 0)),
    };
  }

  weights({ intercept, weights }: Fit, thresholds: Thresholds, mails: readonly JudgedMail[]): Weights {
    const features = this.#features(mails);
    const ordinary = mails.filter(({ label }) => label === 'ham');
    const phishing = mails.filter(({ label }) => label === 'phish');
    return {
      fitted: true,
      about: 'Generated by `npm run calibrate`; WEIGHTS.md beside this file says how and on what.',
      mail: { phishing: phishing.length, ordinary: ordinary.length },
      intercept: round(intercept),
      thresholds,
      ...this.settings,
      signals: Object.fromEntries(
        this.signals.map(({ id, grade }, j) => [
          id,
          {
            weight: round(weights[j] ?? 0),
            grade,
            phishing: countOf(phishing, id),
            ordinary: countOf(ordinary, id),
            ...(features[j]?.fixed ? { prior: true } : {}),
          },
        ]),
      ),
    };
  }

  #features(mails: readonly JudgedMail[]): Feature[] {
    const fires = this.signals.map(() => 0);
    for (const { signals } of mails)
      for (const id of signals) {
        const j = this.#indexes.get(id);
        if (j !== undefined) fires[j] = (fires[j] ?? 0) + 1;
      }
    return this.signals.map(({ id, family, grade }, j) => ({
      family,
      prior: this.settings.byGrade[grade],
      most: MOST[grade],
      fixed: (fires[j] ?? 0) < LEAST_FIRES || NOT_MEASURABLE.has(id),
    }));
  }

  /** Both kinds count alike; a source of ordinary mail counts as the root of its size, so that large ones don't drown the others. */
  #samples(mails: readonly JudgedMail[]): Sample[] {
    const ordinary = mails.filter(({ label }) => label === 'ham');
    const phishing = mails.length - ordinary.length;
    const sizes = new Map<string, number>();
    for (const { source } of ordinary) sizes.set(source, (sizes.get(source) ?? 0) + 1);
    const roots = [...sizes.values()].reduce((sum, size) => sum + Math.sqrt(size), 0);
    return mails.map((mail) =>
      this.#sample(
        mail,
        mail.label === 'ham' ? phishing / roots / Math.sqrt(sizes.get(mail.source) ?? 1) : 1,
      ),
    );
  }

  #sample({ signals, trust, label }: JudgedMail, weight: number): Sample {
    return {
      fired: signals.flatMap((id) => this.#indexes.get(id) ?? []),
      trust: trust.reduce((sum, id) => sum + (this.settings.trust[id] ?? 0), 0),
      phishing: label === 'phish',
      weight,
    };
  }
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
