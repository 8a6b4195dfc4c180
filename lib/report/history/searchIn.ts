import { searchWords } from '../../providers/searchWords';
import type { ReportRecord } from '../../storage/reports';

/**
 * A search among these reports, for each key that is pressed: what is compared is made once, at the first search.
 * It finds the reports that hold every word of what was typed, in their order; all of them when no word was. A word may
 * stand in any place, and inside of another one; case and accents make no difference.
 * In: `shown`: the words that a report's codes stand for where it is shown, such as the day or the form. Linear.
 */
export function searchIn(
  reports: readonly ReportRecord[],
  shown: (report: ReportRecord) => readonly string[],
): (typed: string) => readonly ReportRecord[] {
  let texts: string[] | null = null;
  const textOf = (report: ReportRecord): string => {
    const { at, name, to, subject, sender, claim } = report;
    return wordsOf([at, name, to, subject, sender, claim, ...shown(report)].join(' ')).join(' ');
  };
  return (typed) => {
    // The same word again finds nothing else.
    const wanted = [...new Set(wordsOf(typed))];
    if (wanted.length === 0) return reports;
    const all = (texts ??= reports.map(textOf));
    return reports.filter((_, index) => wanted.every((word) => all[index]?.includes(word)));
  };
}

/** In capitals, of which sigma has one alone: the small one is another at the end of a word. */
const wordsOf = (text: string): string[] => searchWords(text).map((word) => word.toUpperCase());
