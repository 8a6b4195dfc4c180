import { readdirSync, readFileSync } from 'node:fs';
import { array, assert, constantFrom, property } from 'fast-check';
import { expect, test } from 'vitest';
import { wordsOf } from '../../message/words';
import { nameRow } from './nameRow';

test('names in scripts without blanks are divided from what stands around them', () => {
  expect(nameRow('ヤマト運輸からのお知らせ').words[0]).toBe('ヤマト運輸');
});

test('an ampersand between letters belongs to the name', () => {
  expect(nameRow('Your AT&T bill, you & me').words).toEqual(['your', 'at&t', 'bill', 'you', 'me']);
});

test('offsets are those of the text, in order, whatever it holds', () => {
  const piece = constantFrom(
    'A',
    '&',
    ' ',
    '\n',
    'é',
    '楽',
    '天カード',
    'ガ',
    '\u200b',
    '𝗡',
    '한국',
    '.',
    'б',
  );
  assert(
    property(array(piece, { maxLength: 40 }), (pieces) => {
      const { text, words, starts, ends } = nameRow(pieces.join(''));
      expect(starts.length).toBe(words.length);
      let last = 0;
      for (const [i, start] of starts.entries()) {
        expect(start).toBeGreaterThanOrEqual(last);
        expect(ends[i]).toBeGreaterThan(start);
        last = ends[i] as number;
      }
      expect(last).toBeLessThanOrEqual(text.length);
    }),
  );
});

const folder = new URL('words/', import.meta.url);

test.each(readdirSync(folder))('%s: sorted, no entry twice, each of them a word', (file) => {
  const { language, source, checked, ...kinds } = JSON.parse(
    readFileSync(new URL(file, folder), 'utf8'),
  ) as Record<string, unknown>;
  expect(file).toBe(`${String(language)}.json`);
  expect([typeof source, typeof checked]).toEqual(['string', 'string']);
  for (const [kind, entries] of Object.entries(kinds) as [string, string[]][]) {
    expect(entries, kind).toEqual([...new Set(entries)].toSorted((a, b) => (a < b ? -1 : 1)));
    for (const entry of entries) expect(wordsOf(entry), entry).not.toEqual([]);
  }
});
