import type { ReportRecord } from '../../storage/reports';
import { asCsv } from './asCsv';

/** In the order in which they are written; both exports have all of them. */
const COLUMNS = [
  'at',
  'state',
  'kind',
  'choice',
  'name',
  'to',
  'form',
  'subject',
  'sender',
  'claim',
  'verdict',
  'altered',
  'rebuilt',
  'id',
] as const satisfies readonly (keyof ReportRecord)[];

/**
 * The history as JSON, oldest first. `version` counts the forms of this file.
 * In: the reports, how many older ones are gone, and when this is (ISO 8601).
 */
export function exportedJson(reports: readonly ReportRecord[], dropped: number, at: string): string {
  const rows = reports.map((report) => Object.fromEntries(COLUMNS.map((column) => [column, report[column]])));
  const file = { format: 'second-look-reports', version: 1, exported: at, dropped, reports: rows };
  return `${JSON.stringify(file, null, 2)}\n`;
}

/** The history as CSV, oldest first, with the names of the columns above. */
export function exportedCsv(reports: readonly ReportRecord[]): string {
  return asCsv([COLUMNS, ...reports.map((report) => COLUMNS.map((column) => String(report[column])))]);
}

/** The name of an exported file. In: the day (YYYY-MM-DD). */
export const exportName = (day: string, ending: 'json' | 'csv'): string =>
  `second-look-reports-${day}.${ending}`;
