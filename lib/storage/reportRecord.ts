import type { Verdict } from '../assess/assessment';
import type { ChoiceKind } from '../report/choose/choices';
import type { FormId } from '../report/outgoing';
import { isRecord } from './checks';

/** One report: what went where. Nothing of what a message says but its subject, and none of its links. */
export interface ReportRecord {
  id: string;
  /** ISO 8601. */
  at: string;
  /** 'webmail', the id of a desk, or 'organisation'. */
  choice: string;
  kind: ChoiceKind;
  /** Of the place that it went to. */
  name: string;
  /** Address, number or form; empty for the webmail's own button. */
  to: string;
  /** 'own': by the webmail's own button. */
  form: FormId | 'own';
  subject: string;
  /** As the message names it: name and address. */
  sender: string;
  /** Name of the provider that the message claims to come from; empty for none. */
  claim: string;
  verdict: Verdict;
  /** opened: it was made ready to be sent. sent: the reader says that it went out. */
  state: 'opened' | 'sent';
  /** The reader's address was masked in it. */
  altered: boolean;
  /** Made from what the page showed. */
  rebuilt: boolean;
}

/** UTF-16 units. The longest history stays under 3 MB, of the 10 MB that Chrome gives (chrome.storage.local, QUOTA_BYTES). */
const LONGEST = {
  id: 64,
  at: 40,
  choice: 64,
  name: 200,
  to: 500,
  subject: 300,
  sender: 320,
  claim: 100,
} as const;

/** White space, control characters, line and paragraph separators, and what turns the direction of text (UAX #9). */
const UNSEEN = /[\s\p{Cc}\p{Zl}\p{Zp}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]+/gu;

/** The record as it may be kept: each text on one line and of bounded length, and no link in what a message wrote. */
export function keptRecord(record: ReportRecord): ReportRecord {
  return {
    id: short(record.id, LONGEST.id),
    at: short(record.at, LONGEST.at),
    choice: short(record.choice, LONGEST.choice),
    kind: record.kind,
    name: short(record.name, LONGEST.name),
    to: short(record.to, LONGEST.to),
    form: record.form,
    subject: withoutLinks(short(record.subject, LONGEST.subject)),
    sender: withoutLinks(short(record.sender, LONGEST.sender)),
    claim: short(record.claim, LONGEST.claim),
    verdict: record.verdict,
    state: record.state,
    altered: record.altered,
    rebuilt: record.rebuilt,
  };
}

/** Whether a value is a whole record, of words that are known here. */
export function isReportRecord(value: unknown): value is ReportRecord {
  return (
    isRecord(value) &&
    Object.keys(LONGEST).every((field) => typeof value[field] === 'string') &&
    !Number.isNaN(Date.parse(String(value.at))) &&
    isOneOf(KINDS, value.kind) &&
    isOneOf(FORMS, value.form) &&
    isOneOf(VERDICTS, value.verdict) &&
    isOneOf(STATES, value.state) &&
    typeof value.altered === 'boolean' &&
    typeof value.rebuilt === 'boolean'
  );
}

// As records, so that the compiler misses none of them. What is taken out of a type needs a migration.
const KINDS: Record<ChoiceKind, true> = {
  webmail: true,
  provider: true,
  country: true,
  everyone: true,
  host: true,
  organisation: true,
};
const FORMS: Record<ReportRecord['form'], true> = {
  original: true,
  forward: true,
  arf: true,
  xarf: true,
  text: true,
  urls: true,
  own: true,
};
const VERDICTS: Record<Verdict, true> = {
  dangerous: true,
  suspicious: true,
  unremarkable: true,
  authentic: true,
  unreadable: true,
};
const STATES: Record<ReportRecord['state'], true> = { opened: true, sent: true };

const isOneOf = (known: Record<string, true>, value: unknown): boolean =>
  typeof value === 'string' && Object.hasOwn(known, value);

function short(text: string, most: number): string {
  // A long text is cut first, so that the rest of it is not gone through.
  const line = text
    .slice(0, most * 2)
    .replace(UNSEEN, ' ')
    .trim();
  if (line.length <= most) return line;
  const cut = line.slice(0, most - 1);
  // Half a character is none.
  return `${/[\ud800-\udbff]$/.test(cut) ? cut.slice(0, -1) : cut}…`;
}

/** A subject can be nothing but a link; the history is no place to follow it from. */
function withoutLinks(text: string): string {
  if (!text.includes('://')) return text;
  return text
    .split(' ')
    .map((word) => (word.includes('://') ? '…' : word))
    .join(' ');
}
