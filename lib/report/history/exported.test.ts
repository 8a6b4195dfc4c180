import { array, assert, constantFrom, oneof, property, string } from 'fast-check';
import { expect, test } from 'vitest';
import { asCsv } from './asCsv';
import { exportedCsv, exportedJson, exportName } from './exported';
import { sampleReport } from './sampleReport';

/** Reads RFC 4180 a character at a time; throws where the grammar allows none. Made for this test alone. */
function parsedCsv(text: string): string[][] {
  const rows: string[][] = [];
  let at = 0;
  while (at < text.length) {
    const row: string[] = [];
    for (;;) {
      let cell = '';
      if (text[at++] !== '"') throw new Error(`no quote at ${at}`);
      while (text[at] !== '"' || text[at + 1] === '"') {
        if (at >= text.length) throw new Error('no end');
        if (text[at] === '"') at++;
        cell += text[at++];
      }
      row.push(cell);
      at++;
      if (text[at] !== ',') break;
      at++;
    }
    if (text.slice(at, at + 2) !== '\r\n') throw new Error(`no end of row at ${at}`);
    at += 2;
    rows.push(row);
  }
  return rows;
}
const FORMULA = /^\s*[=+\-@＝＋－＠]|^[\t\r\n]/;

test('cells are quoted, rows end with CRLF, and a byte order mark stands in front', () => {
  expect(asCsv([['a', 'b "c"', 'd,e\nf'], ['']])).toBe('\ufeff"a","b ""c""","d,e\nf"\r\n""\r\n');
});

test.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', ' =1', '\u00a0=1', '＝1'])(
  'what could be a formula is text: %j',
  (text) => {
    expect(parsedCsv(asCsv([[text]]).slice(1))).toEqual([[`'${text}`]]);
  },
);

test.each([
  ['Bill;=HYPERLINK(1)', "Bill;'=HYPERLINK(1)"],
  ['a; +1', "a; '+1"],
  ['a; b = 1;', 'a; b = 1;'],
])('a formula behind a semicolon, at which some spreadsheets end a cell, is text: %j', (text, written) => {
  expect(parsedCsv(asCsv([[text]]).slice(1))).toEqual([[written]]);
});

test('whatever is written is read again, but for the apostrophe before a formula', () => {
  const cell = oneof(
    string({ unit: 'binary' }),
    string({ unit: constantFrom('"', ',', '\r', '\n', '\t', '=', '+', '-', '@', "'", ' ', 'a') }),
  );
  const rows = array(array(cell, { minLength: 1 }), { minLength: 1 });
  assert(
    property(rows, (written) => {
      const read = parsedCsv(asCsv(written).slice(1));
      expect(read).toEqual(written.map((row) => row.map((one) => (FORMULA.test(one) ? `'${one}` : one))));
      expect(read.flat().filter((one) => FORMULA.test(one))).toEqual([]);
    }),
  );
});

test('both files have all of a report', () => {
  const report = sampleReport({ subject: '=HYPERLINK("x")', altered: true });
  expect(JSON.parse(exportedJson([report], 3, '2026-03-02T00:00:00.000Z'))).toEqual({
    format: 'second-look-reports',
    version: 1,
    exported: '2026-03-02T00:00:00.000Z',
    dropped: 3,
    reports: [report],
  });
  const [names = [], values = []] = parsedCsv(exportedCsv([report]).slice(1));
  expect(names.toSorted()).toEqual(Object.keys(report).toSorted());
  expect(Object.fromEntries(names.map((name, n) => [name, values[n]]))).toMatchObject({
    subject: `'=HYPERLINK("x")`,
    sender: report.sender,
    altered: 'true',
  });
});

test('the name of a file says the day', () => {
  expect(exportName('2026-03-02', 'csv')).toBe('second-look-reports-2026-03-02.csv');
});
