import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { WebmailFacts } from './facts';
import { adapters } from './registry';

/** The cells of each row of the tables, by the first. */
const rows = new Map(
  readFileSync(join(import.meta.dirname, 'WEBMAILS.md'), 'utf8')
    .split('\n')
    .filter((line) => line.startsWith('| '))
    .map((line) => line.split('|').map((cell) => cell.trim()))
    .flatMap(([, names = '', ...cells]) =>
      names.split(', ').map((name) => [shortName(name), cells] as const),
    ),
);

test.each(adapters.map((one) => [one.name, one] as const))(
  'the table says of %s what the adapter has',
  (name, adapter) => {
    const cells = rows.get(shortName(name)) ?? [];
    const isRead = (column: number) => cells[column] !== undefined && !cells[column].startsWith('–');
    const facts: Partial<WebmailFacts> = adapter.facts ?? { refine: (reading) => reading };
    const { guesses = {}, refine } = facts;
    const pieces = {
      replyTo: [1, facts.replyTo ?? guesses.replyTo],
      date: [3, facts.date ?? guesses.date],
      recipients: [4, facts.recipients ?? guesses.recipients],
      files: [6, facts.attachments],
      warnings: [7, facts.warnings],
      account: [8, facts.account],
    } as const;
    // What an adapter reads by a function of its own, no selector tells.
    const wrong = Object.entries(pieces).filter(([, [column, known]]) =>
      known === undefined ? isRead(column) && !refine : !isRead(column),
    );
    expect(wrong.map(([piece]) => piece)).toEqual([]);
    expect({ source: isRead(9) && cells[9] !== 'own way', marks: isRead(10) }).toEqual({
      source: adapter.rawSource !== undefined,
      marks: adapter.rows !== undefined,
    });
  },
);

/** Without the version or edition that the table names after a blank. */
function shortName(name: string): string {
  const [last = '', ...words] = name.split(' ').toReversed();
  return /^[(\d]/.test(last) ? words.toReversed().join(' ') : name;
}
