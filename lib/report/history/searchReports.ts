import { searchWords } from '../../providers/searchWords';
import type { ReportRecord } from '../../storage/reports';

/**
 * The reports that hold every word of what was typed, in their order; all of them when no word was. A word may stand in
 * any place, and inside of another one; case and accents make no difference.
 * In: `shown`: the words that a report's codes stand for where it is shown, such as the day or the form. Linear.
 */
export function searchReports(
  reports: readonly ReportRecord[],
  typed: string,
  shown: (report: ReportRecord) => readonly string[],
): readonly ReportRecord[] {
  const wanted = wordsOf(typed);
  if (wanted.length === 0) return reports;
  return reports.filter((report) => {
    const { at, name, to, subject, sender, claim } = report;
    const text = wordsOf([at, name, to, subject, sender, claim, ...shown(report)].join(' ')).join(' ');
    return wanted.every((word) => text.includes(word));
  });
}

/** In capitals, of which sigma has one alone: the small one is another at the end of a word. */
const wordsOf = (text: string): string[] => searchWords(text).map((word) => word.toUpperCase());
