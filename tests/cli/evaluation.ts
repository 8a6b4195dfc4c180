import type { Verdict } from '../../lib/assess/assessment';

export interface JudgedMail {
  path: string;
  label: 'ham' | 'phish' | 'spam';
  source: string;
  verdict: Verdict;
  score: number;
  provider: string | null;
  signals: string[];
  reason: string | null;
  /** Milliseconds. */
  parse: number;
  assess: number;
}

export interface GoldLabel {
  path: string;
  category: string;
  provider: string | null;
}

export interface Share {
  count: number;
  of: number;
}

export interface SourceFigures {
  label: string;
  source: string;
  mails: number;
  verdicts: Record<Verdict, number>;
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
  } | null;
  signals: { signal: string; phishing: Share; ordinary: Share; gold: Share }[];
  /** Milliseconds a message. */
  time: Record<'parse' | 'assess' | 'both', { median: number; p95: number }>;
  unreadable: { path: string; reason: string | null }[];
}

/** What recall is counted on (corpora/README): the rest of the phishing folder is spam, or nothing at all. */
const HARMFUL = new Set(['impersonation', 'scam', 'malware']);
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
            byCategory: Object.fromEntries(
              groupBy(labelled, ({ category }) => category).map((group) => [
                group[0]?.category ?? '',
                recall(group.map(({ mail }) => mail)),
              ]),
            ),
          },
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
  const verdicts = Object.fromEntries(
    VERDICTS.map((verdict) => [verdict, group.filter((mail) => mail.verdict === verdict).length]),
  );
  return {
    label: first?.label ?? '',
    source: first?.source ?? '',
    mails: group.length,
    verdicts: verdicts as Record<Verdict, number>,
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
