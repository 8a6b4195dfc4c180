import type { ReportRecord } from '../../lib/storage/reports';
import { onDay } from '../inLanguage';
import { byDay } from './byDay';
import { GoneEntry } from './GoneEntry';
import { ReportEntry } from './ReportEntry';
import './ReportList.css';

interface Props {
  /** Oldest first, with one that has just been removed. */
  reports: readonly ReportRecord[];
  /** Of that one. */
  goneId: string | null;
  /** Of one that was brought back: it takes the focus. */
  backId: string | null;
  /** Each resolves to whether that could be kept on this device. */
  onSent: (report: ReportRecord, sent: boolean) => Promise<boolean>;
  onDelete: (report: ReportRecord) => Promise<boolean>;
  onRestore: (report: ReportRecord) => Promise<boolean>;
}

/** What was reported, day by day, the newest first. */
export function ReportList({ reports, goneId, backId, onSent, onDelete, onRestore }: Props) {
  return (
    <>
      {byDay(reports).map(([day, ofDay]) => (
        <section key={day} class="report-day" data-day={day}>
          <h2>{onDay(day)}</h2>
          <ul class="report-list">
            {ofDay.map((report) =>
              report.id === goneId ? (
                <GoneEntry key={`gone ${report.id}`} onRestore={() => onRestore(report)} />
              ) : (
                <ReportEntry
                  key={report.id}
                  report={report}
                  isBack={report.id === backId}
                  onSent={(sent) => onSent(report, sent)}
                  onDelete={() => onDelete(report)}
                />
              ),
            )}
          </ul>
        </section>
      ))}
    </>
  );
}
