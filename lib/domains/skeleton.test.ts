import { expect, test } from 'vitest';
import extra from './confusables/extra.json';
import unicode from './confusables/unicode.json';
import wholeScript from './confusables/wholeScript.json';
import { differences } from './differences';
import { joinMarks } from './mark';
import { lettersOf, skeleton, skeletons } from './skeleton';

test.each([
  ['paypal', 'раураl'],
  ['modern', 'rnodern'],
  ['google', 'g00gle'],
  ['wells', 'vvells'],
  ['ledger', 'lеdgеr'],
  ['clever', 'dever'],
  ['microsoft', 'ⅿicrosoft'],
  ['spotify', 'ѕроtіfу'],
  ['bank', 'ƅаņк'],
  ['stroke', 'sŧrøĸɇ'],
  ['small', 'sᴍall'],
  ['wide', 'ｗｉｄｅ'],
])('%s and %s look alike', (a, b) => {
  expect(skeleton(b)).toBe(skeleton(a));
});

test('a skeleton is its own skeleton, for every twin there is', () => {
  for (const c of Object.values(unicode.twins).join('')) expect(skeleton(skeleton(c)), c).toBe(skeleton(c));
});

test('all data on letters has at most 40 kB in the background script', () => {
  const data = [unicode, extra, wholeScript].map((part) => JSON.stringify(part)).join('');
  expect(new TextEncoder().encode(data).length).toBeLessThan(40_000);
});

test('letter by letter a pair stays two letters, whatever twin it is written with', () => {
  expect(['offcie', 'offc1e', 'clear', 'modern', 'vvells'].map(lettersOf)).toEqual([
    'offcle',
    'offcle',
    'clear',
    'modern',
    'vvells',
  ]);
});

test('letters that are read in several ways give several skeletons, not too many', () => {
  expect(skeletons('þaypal')).toEqual(expect.arrayContaining([skeleton('paypal'), skeleton('baypal')]));
  expect(skeletons('tesł')).toContain(skeleton('test'));
  expect(skeletons('þ'.repeat(30))).toHaveLength(1);
});

test('letters that differ are marked on both sides, what is missing only on the other', () => {
  expect(differences('paypa1', 'paypal')).toEqual({ a: [{ start: 5, end: 6 }], b: [{ start: 5, end: 6 }] });
  expect(differences('openi', 'openai')).toEqual({ a: [], b: [{ start: 4, end: 5 }] });
  expect(differences('same', 'same')).toEqual({ a: [], b: [] });
});

test('marks that touch become one', () => {
  expect(
    joinMarks([
      { start: 4, end: 6 },
      { start: 0, end: 2 },
      { start: 2, end: 3 },
    ]),
  ).toEqual([
    { start: 0, end: 3 },
    { start: 4, end: 6 },
  ]);
});
