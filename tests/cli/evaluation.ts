import type { Verdict } from '../../lib/assess/assessment';
import { familyNamed } from './familyNamed';
import { HARMFUL, type GoldLabel, type JudgedMail } from './judgedMail';

export interface Share {
  count: number;
  of: number;
}

export interface SourceFigures {
  label: string;
  source: string;
  mails: number;
  verdicts: Record<Verdict, number>;
  /** The same mails as a webmail page shows them, without header fields. */
  onPage: Record<Verdict, number>;
  /** Shares that a score flags at 1% and 0.1% false positives of this source of ordinary mail; gold recall there. */
  roc: { falsePositives: number; threshold: number; recall: Share }[] | null;
}

export interface Evaluation {
  thresholds: { suspicious: number; dangerous: number };
  sources: SourceFigures[];
  /** Recall on gold: impersonation, scam and malware. */
  gold: {
    suspicious: Share;
    dangerous: Share;
    byCategory: Record<string, { suspicious: Share; dangerous: Share }>;
    /** Of those that their mail host put into the inbox. */
    letThrough: { suspicious: Share; dangerous: Share };
    /** As a webmail page shows them. */
    onPage: { suspicious: Share; dangerous: Share };
    /** Impersonations of a provider in the directory, and how many of them it is named of. */
    named: Share;
    misnamed: { path: string; provider: string; got: string | null }[];
  } | null;
  /** Ordinary mail of each source that is given a provider it isn't from; some of it presents itself as one. */
  claims: { source: string; given: Share; providers: Record<string, number> }[];
  signals: { signal: string; phishing: Share; ordinary: Share; gold: Share }[];
  /** Milliseconds a message. */
  time: Record<'parse' | 'assess' | 'both', { median: number; p95: number }>;
  unreadable: { path: string; reason: string | null }[];
}

const VERDICTS: Verdict[] = ['dangerous', 'suspicious', 'unremarkable', 'authentic', 'unreadable'];

/** Figures for each source apart, never pooled. Pure. */
export function evaluation(
  mails: readonly JudgedMail[],
  gold: readonly GoldLabel[],
  thresholds: Evaluation['thresholds'],
): Evaluation {
  const byPath = new Map(mails.map((mail) => [mail.path, mail]));
  const labelled = gold.flatMap(({ path, category }) => {
    const mail = byPath.get(path);
    return mail ? [{ mail, category }] : [];
  });
  const harmful = labelled.filter(({ category }) => HARMFUL.has(category)).map(({ mail }) => mail);
  const ordinary = mails.filter(({ label }) => label === 'ham');
  const phishing = mails.filter(({ label }) => label === 'phish');
  return {
    thresholds,
    sources: groupBy(mails, ({ label, source }) => `${label}/${source}`).map((group) =>
      sourceFigures(group, harmful),
    ),
    gold:
      harmful.length === 0
        ? null
        : {
            ...recall(harmful),
            onPage: recall(harmful.map((mail) => ({ ...mail, ...mail.page }))),
            letThrough: recall(harmful.filter(({ letThrough }) => letThrough === true)),
            ...naming(gold, byPath),
            byCategory: Object.fromEntries(
              groupBy(labelled, ({ category }) => category).map((group) => [
                group[0]?.category ?? '',
                recall(group.map(({ mail }) => mail)),
              ]),
            ),
          },
    claims: groupBy(ordinary, ({ source }) => source).map(claimsOf),
    signals: [...new Set(mails.flatMap(({ signals }) => signals))].toSorted().map((signal) => ({
      signal,
      phishing: share(phishing, ({ signals }) => signals.includes(signal)),
      ordinary: share(ordinary, ({ signals }) => signals.includes(signal)),
      gold: share(harmful, ({ signals }) => signals.includes(signal)),
    })),
    time: {
      parse: spread(mails.map(({ parse }) => parse)),
      assess: spread(mails.map(({ assess }) => assess)),
      both: spread(mails.map(({ parse, assess }) => parse + assess)),
    },
    unreadable: mails
      .filter(({ verdict }) => verdict === 'unreadable')
      .map(({ path, reason }) => ({ path, reason })),
  };
}

function sourceFigures(group: readonly JudgedMail[], harmful: readonly JudgedMail[]): SourceFigures {
  const [first] = group;
  const count = (verdictOf: (mail: JudgedMail) => Verdict): Record<Verdict, number> =>
    Object.fromEntries(
      VERDICTS.map((verdict) => [verdict, group.filter((mail) => verdictOf(mail) === verdict).length]),
    ) as Record<Verdict, number>;
  return {
    label: first?.label ?? '',
    source: first?.source ?? '',
    mails: group.length,
    verdicts: count(({ verdict }) => verdict),
    onPage: count(({ page }) => page.verdict),
    roc:
      first?.label === 'ham' && harmful.length > 0
        ? [0.01, 0.001].map((rate) => rocPoint(group, harmful, rate))
        : null,
  };
}

/** The lowest threshold that flags at most this share of the ordinary mail, and the recall it leaves. */
function rocPoint(
  ordinary: readonly JudgedMail[],
  harmful: readonly JudgedMail[],
  rate: number,
): { falsePositives: number; threshold: number; recall: Share } {
  const scores = ordinary.map(({ score }) => score).toSorted((a, b) => b - a);
  const allowed = Math.floor(scores.length * rate);
  // Strictly above the highest score that must not be flagged.
  const bar = scores[allowed] ?? 0;
  const flagged = share(harmful, ({ score }) => score > bar);
  return { falsePositives: rate, threshold: bar, recall: flagged };
}

function naming(
  gold: readonly GoldLabel[],
  byPath: ReadonlyMap<string, JudgedMail>,
): Pick<NonNullable<Evaluation['gold']>, 'named' | 'misnamed'> {
  const known = gold.flatMap(({ path, category, provider }) => {
    const mail = byPath.get(path);
    const right = category === 'impersonation' && provider ? familyNamed(provider) : null;
    return mail && provider && right ? [{ mail, provider, right }] : [];
  });
  const misnamed = known.filter(({ mail, right }) => !mail.provider || !right.has(mail.provider));
  return {
    named: { count: known.length - misnamed.length, of: known.length },
    misnamed: misnamed.map(({ mail, provider }) => ({ path: mail.path, provider, got: mail.provider })),
  };
}

function claimsOf(group: readonly JudgedMail[]): Evaluation['claims'][number] {
  const given = group.filter(({ provider, itself }) => provider !== null && !itself);
  return {
    source: group[0]?.source ?? '',
    given: { count: given.length, of: group.length },
    providers: Object.fromEntries(
      groupBy(given, ({ provider }) => provider ?? '').map((same) => [same[0]?.provider ?? '', same.length]),
    ),
  };
}

function recall(mails: readonly JudgedMail[]): { suspicious: Share; dangerous: Share } {
  return {
    suspicious: share(mails, ({ verdict }) => verdict === 'suspicious' || verdict === 'dangerous'),
    dangerous: share(mails, ({ verdict }) => verdict === 'dangerous'),
  };
}

function share(mails: readonly JudgedMail[], holds: (mail: JudgedMail) => boolean): Share {
  return { count: mails.filter(holds).length, of: mails.length };
}

function spread(values: readonly number[]): { median: number; p95: number } {
  const sorted = values.toSorted((a, b) => a - b);
  const at = (part: number): number =>
    Math.round((sorted[Math.floor((sorted.length - 1) * part)] ?? 0) * 1000) / 1000;
  return { median: at(0.5), p95: at(0.95) };
}

function groupBy<T>(items: readonly T[], keyOf: (item: T) => string): T[][] {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return [...groups.values()];
}
