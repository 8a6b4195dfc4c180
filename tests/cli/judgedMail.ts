import type { Verdict } from '../../lib/assess/assessment';

/** What is kept of each mail that was judged. */
export interface JudgedMail {
  path: string;
  label: Label;
  source: string;
  verdict: Verdict;
  score: number;
  /** Id of the provider it presents itself as. */
  provider: string | null;
  /** And its From domain is one of that provider's, or of its family. */
  itself: boolean;
  /** Ids of the signals that fired, and of those that a guard silenced. */
  signals: string[];
  silenced: string[];
  /** Ids of what speaks for it. */
  trust: string[];
  /** Judged without what a webmail page does not show: header fields. */
  page: { verdict: Verdict; score: number; signals: string[]; trust: string[] };
  reason: string | null;
  /** The mail host that received it put it into the inbox, by its own record; null without one. */
  letThrough: boolean | null;
  /** Milliseconds. */
  parse: number;
  assess: number;
}

export const LABELS = ['ham', 'phish', 'spam'] as const;
export type Label = (typeof LABELS)[number];

export interface GoldLabel {
  path: string;
  category: string;
  provider: string | null;
}

/** What recall is counted on (corpora/README): the rest of the phishing folder is spam, or nothing at all. */
export const HARMFUL: ReadonlySet<string> = new Set(['impersonation', 'scam', 'malware']);
