import type { ReportRecord } from '../../lib/storage/reports';
import { onDay } from '../inLanguage';
import { localDay } from '../localDay';
import { words } from '../words';

/** In which form a report was made. */
export const formWords = ({ form }: ReportRecord): string => words(`reports_form_${form}`);

/** What a reader sees of a report beside its own texts, and may look for. */
export function shownWords(report: ReportRecord): string[] {
  const day = localDay(new Date(report.at));
  return [day, onDay(day), formWords(report)];
}
