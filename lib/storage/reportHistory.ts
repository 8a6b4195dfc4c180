import { isRecord } from './checks';
import { storedItem, type WriteResult } from './storedItem';

/** A report that the user made. Who wrote the message and what it said are not kept. */
export interface ReportEntry {
  /** ISO 8601, UTC. */
  at: string;
  /** Desk id. */
  desk: string;
  /** The message's subject. */
  subject: string;
  /** Provider id of the claim, null when there was none. */
  provider: string | null;
  /** How it went out, such as `compose`, `saved`, `copied`. */
  how: string;
}

export const MAX_REPORTS = 500;

/** Newest last. */
export const reportHistory = storedItem<ReportEntry[]>({
  key: 'reports',
  version: 1,
  fallback: [],
  migrations: {},
  isValid: (value): value is ReportEntry[] => Array.isArray(value) && value.every(isEntry),
});

/**
 * Keeps a report; the oldest go when there are more than MAX_REPORTS.
 * @param isPrivate the report was made from a private window: nothing is kept
 */
export async function rememberReport(entry: ReportEntry, isPrivate: boolean): Promise<WriteResult> {
  if (isPrivate) return { ok: true };
  return reportHistory.update((now) => [...now, entry].slice(-MAX_REPORTS));
}

function isEntry(value: unknown): boolean {
  return (
    isRecord(value) &&
    ['at', 'desk', 'subject', 'how'].every((field) => typeof value[field] === 'string') &&
    (value.provider === null || typeof value.provider === 'string')
  );
}
