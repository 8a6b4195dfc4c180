import browser from 'webextension-polyfill';
import { isRecord } from './checks';
import { isReportRecord, keptRecord, type ReportRecord } from './reportRecord';
import { storedItem, type WriteResult } from './storedItem';

export type { ReportRecord };

export interface Reports {
  /**
   * The user wants a history. On until he says otherwise: it holds what he did himself, less than his folder of sent
   * mail does, and he needs it when a desk asks back. He is told where he reports, with the switch beside it.
   */
  keep: boolean;
  /** How many of the oldest had to make room for newer ones. */
  dropped: number;
  /** The newest comes last. */
  reports: ReportRecord[];
}

/** `kept` is false where no history is wanted or allowed. `dropped`: how many of the oldest made room this time. */
export type KeepReportResult = WriteResult & { kept: boolean; dropped: number };

/** When there are more, the oldest go. */
export const MOST_REPORTS = 500;

const KEY = 'reports';

/** What was reported, when, where and in which form. Kept on this device alone. */
export const reports = storedItem<Reports>({
  key: KEY,
  version: 1,
  fallback: { keep: true, dropped: 0, reports: [] },
  migrations: {},
  isValid: (value): value is Reports =>
    isRecord(value) &&
    typeof value.keep === 'boolean' &&
    Number.isSafeInteger(value.dropped) &&
    Number(value.dropped) >= 0 &&
    Array.isArray(value.reports) &&
    value.reports.every(isReportRecord),
});

/**
 * Keeps a report, or what has become of it: of the same id there is one. Written at once, so that a page that goes away
 * takes nothing with it. Refuses in a private window; what comes from one the caller does not pass, as Chrome opens the
 * pages of an extension in an ordinary window even then. When storage is full all stays as it was. Never rejects.
 */
export async function keepReport(record: ReportRecord): Promise<KeepReportResult> {
  const one = keptRecord(record);
  if (!isReportRecord(one)) return { ok: false, reason: 'failed', kept: false, dropped: 0 };
  if (browser.extension.inIncognitoContext) return { ok: true, kept: false, dropped: 0 };
  let kept = false;
  let dropped = 0;
  const written = await safely(
    reports.update((now) => {
      kept = now.keep;
      if (!now.keep) return now;
      const next = withReport(now, one);
      dropped = next.dropped - now.dropped;
      return next;
    }),
  );
  return written.ok ? { ...written, kept, dropped } : { ...written, kept: false, dropped: 0 };
}

/** Brings back one that was deleted, to where it stood. */
export function restoreReport(record: ReportRecord): Promise<WriteResult> {
  return safely(reports.update((now) => withReport(now, record)));
}

/** Notes that a report went out, or that it did not; of one that is gone, nothing comes back. */
export function markSent(id: string, sent: boolean): Promise<WriteResult> {
  const state = sent ? 'sent' : 'opened';
  return safely(
    reports.update((now) => ({
      ...now,
      reports: now.reports.map((one) => (one.id === id ? { ...one, state } : one)),
    })),
  );
}

/** Deletes one report. */
export function dropReport(id: string): Promise<WriteResult> {
  return safely(reports.update((now) => ({ ...now, reports: now.reports.filter((one) => one.id !== id) })));
}

/** Keeps a history from now on, or adds nothing more to it. What is there stays until it is deleted. */
export function keepReports(keep: boolean): Promise<WriteResult> {
  return safely(reports.update((now) => ({ ...now, keep })));
}

/** Deletes all reports, and what could not be read. */
export async function clearReports(): Promise<WriteResult> {
  // Not an update, which would not write over what can't be read and, in a full storage, not be kept aside.
  const emptied = reports.get().then(({ keep }) => reports.set({ keep, dropped: 0, reports: [] }));
  const written = await safely(emptied);
  if (written.ok) await browser.storage.local.remove(`${KEY}.broken`).catch(() => undefined);
  return written;
}

/** Whether something was stored that could not be read, and is kept aside. */
export async function areReportsBroken(): Promise<boolean> {
  const aside = `${KEY}.broken`;
  return (await browser.storage.local.get(aside))[aside] !== undefined;
}

/** These reports and one more, or the one of its id as it is now, in the order of their times. */
function withReport(now: Reports, one: ReportRecord): Reports {
  const others = now.reports.filter(({ id }) => id !== one.id);
  const time = Date.parse(one.at);
  const before = others.findLastIndex(({ at }) => Date.parse(at) <= time);
  const all = others.toSpliced(before + 1, 0, one);
  const tooMany = Math.max(0, all.length - MOST_REPORTS);
  return { ...now, dropped: now.dropped + tooMany, reports: all.slice(tooMany) };
}

/** Storage that can't be reached is a report that was not kept. */
const safely = (writing: Promise<WriteResult>): Promise<WriteResult> =>
  writing.catch(() => ({ ok: false, reason: 'failed' }));
