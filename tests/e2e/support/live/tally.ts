import type { Difference } from './differences';

/** What came out for each mail of one webmail in one browser. */
export interface Tally {
  mails: number;
  differences: (Difference & { mail: string })[];
}

/** A table for people: how many mails differ in what, and why. */
export function tableOf({ mails, differences }: Tally): string {
  const counts = new Map<string, number>();
  for (const { kind, why } of differences) {
    const row = `${kind} | ${why ?? 'UNEXPLAINED'}`;
    counts.set(row, (counts.get(row) ?? 0) + 1);
  }
  const rows = [...counts]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([row, count]) => `| ${row} | ${count} |`);
  return ['| what | why | mails |', '| --- | --- | --- |', ...rows, `| all | | ${mails} |`].join('\n');
}

/** What nobody knows the reason of, for the message of a failed test: the first letters that differ, and a few before. */
export function unexplained({ differences }: Tally): string[] {
  return differences
    .filter(({ why }) => why === null)
    .map(({ mail, kind, page, raw }) => {
      let at = 0;
      while (at < page.length && page[at] === raw[at]) at += 1;
      const from = Math.max(0, at - 40);
      return `${mail} ${kind}: page ${JSON.stringify(page.slice(from, from + 120))}, source ${JSON.stringify(raw.slice(from, from + 120))}`;
    });
}
