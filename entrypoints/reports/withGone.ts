import type { ReportRecord } from '../../lib/storage/reports';

/** The reports, and the one that was just removed where it stood. In and out: oldest first. */
export function withGone(reports: readonly ReportRecord[], gone: ReportRecord): readonly ReportRecord[] {
  const before = reports.findLastIndex(({ at }) => Date.parse(at) <= Date.parse(gone.at));
  return reports.toSpliced(before + 1, 0, gone);
}
