import type { ReportRecord } from '../../lib/storage/reports';
import { localDay } from '../localDay';

/** Reports by the day (YYYY-MM-DD) on which the reader made them. In: oldest first. Out: newest first. */
export function byDay(reports: readonly ReportRecord[]): [day: string, reports: ReportRecord[]][] {
  const days = new Map<string, ReportRecord[]>();
  for (const report of reports.toReversed()) {
    const day = localDay(new Date(report.at));
    days.set(day, [...(days.get(day) ?? []), report]);
  }
  return [...days];
}
