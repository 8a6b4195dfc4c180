import { expect, test } from 'vitest';
import type { Evidence } from '../../lib/signals/signal';
import { evidencePieces } from './evidencePieces';

const from = (text: string, more: Partial<Evidence> = {}): Evidence => ({ field: 'from', text, ...more });
const shown = (all: Evidence[], most = 3) =>
  evidencePieces(all, most).pieces.map(({ evidence, further }) =>
    [evidence, ...further].map(({ text }) => text),
  );

test('the same words are shown once, wherever they stand', () => {
  expect(shown([from('a'), from('b', { at: 1 }), from('b', { at: 9 })])).toEqual([['a', 'b']]);
});

test('texts from one part of the message stay together; links and marked hosts stand alone', () => {
  const host = { shown: 'paypa1.com', punycode: '', marks: [], target: 'paypal.com' };
  expect(shown([from('a'), { field: 'text', text: 'b' }, { field: 'text', text: 'c' }])).toEqual([
    ['a'],
    ['b', 'c'],
  ]);
  expect(shown([from('a'), from('a', { host }), from('b')])).toEqual([['a'], ['a'], ['b']]);
  expect(
    shown([
      { field: 'link', text: 'a', href: 'https://a.example/' },
      { field: 'link', text: 'a', href: 'https://b.example/' },
    ]),
  ).toEqual([['a'], ['a']]);
});

test('what is left is counted without what was shown', () => {
  expect(evidencePieces([from('a'), from('a'), from('b')], 2).left).toBe(0);
  expect(evidencePieces([from('a'), from('b'), from('c'), from('a')], 2).left).toBe(1);
});

test('nothing is not quoted, but a link without a text is shown', () => {
  expect(shown([{ field: 'to', text: ' ' }])).toEqual([]);
  expect(shown([{ field: 'link', text: '', href: 'https://a.example/' }])).toEqual([['']]);
});
