import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { domainGates } from './domainGates';
import { lookalikeRows } from './lookalikeRows';
import { neutralLinks } from './neutralLinks';
import { unwrapVectors } from './unwrapVectors';

const folder = mkdtempSync(join(tmpdir(), 'gates-'));
afterAll(() => rmSync(folder, { recursive: true }));

function jsonLines(name: string, rows: readonly object[]): string {
  const file = join(folder, name);
  writeFileSync(file, rows.map((row) => JSON.stringify(row)).join('\n'));
  return file;
}

test('cases are counted by what is expected of them, and each miss is listed', () => {
  const own = ['millers-bakery.example'];
  const figures = lookalikeRows(
    jsonLines('rows.jsonl', [
      {
        id: '1',
        family: 'a',
        input: 'milers-bakery.example',
        expect: 'flag',
        target: own[0],
        protected: own,
      },
      {
        id: '2',
        family: 'a',
        input: 'milers-bakery.example',
        expect: 'flag',
        target: 'b.example',
        protected: own,
      },
      { id: '3', family: 'a', input: 'shop.example', expect: 'flag', protected: own },
      { id: '4', family: 'b', input: 'shop.example', expect: 'safe', protected: own },
      { id: '5', family: 'b', input: 'milers-bakery.example', expect: 'safe', protected: own, note: 'why' },
      {
        id: '6',
        family: 'b',
        input: 'milers-bakery.example',
        expect: 'safe',
        protected: own,
        allow: ['MILERS-bakery.example/'],
      },
      {
        id: '7',
        family: 'c',
        input: 'bakerloo-login.com',
        expect: 'flag',
        target: 'bakerloo.com',
        protected: [],
        brands: ['bakerloo'],
      },
    ]),
  );
  expect(figures).toMatchObject({
    flagged: { count: 3, of: 4 },
    quiet: { count: 2, of: 3 },
    target: { count: 2, of: 3 },
    byFamily: { a: { flagged: { count: 2, of: 3 } }, b: { quiet: { count: 2, of: 3 } } },
  });
  expect(figures.misses.map(({ id, got, note }) => [id, got, note])).toEqual([
    ['2', 'edit-distance millers-bakery.example', ''],
    ['3', 'nothing', ''],
    ['5', 'edit-distance millers-bakery.example', 'why'],
  ]);
});

test('an imitation counts as a link of a neutral sender and as the sender, and nobody else does', () => {
  const { links, findings } = neutralLinks(['shop.example', 'paypa1.com', 'paypal.com']);
  expect(links).toBe(3);
  expect(findings.map(({ host }) => host)).toEqual(['paypa1.com', 'paypa1.com']);
});

test('a vector is right when the target comes off, or nothing where nothing should', () => {
  const vectors = join(folder, 'unwrap');
  mkdirSync(vectors);
  const wrapped = 'https://www.google.com/url?q=https%3A%2F%2Fshop.example%2Fa';
  writeFileSync(
    join(vectors, 'vectors.json'),
    JSON.stringify([
      { wrapper: 'google', wrapped, target: 'https://shop.example/a' },
      { wrapper: 'google', wrapped, target: 'https://shop.example/b' },
      { wrapper: 'google', wrapped, target: null },
      { wrapper: 'none', wrapped: 'https://shop.example/?url=abc', target: null },
    ]),
  );
  const { right, misses } = unwrapVectors(vectors);
  expect(right).toEqual({ count: 2, of: 4 });
  expect(misses.map(({ expected }) => expected)).toEqual(['https://shop.example/b', null]);
});

test('a folder without hosts and links is not measured', () => {
  expect(domainGates(join(folder, 'nothing'))).toBeNull();
});
