import { expect, test } from 'vitest';
import { cut, cutMiddle } from './cut';

test('a short text stays whole, without the blanks around it', () => {
  expect(cut(' a '.padEnd(282, ' '))).toBe('a');
  expect(cut('a'.repeat(280))).toBe('a'.repeat(280));
  expect(cutMiddle('abcd', 4)).toBe('abcd');
});

test('a long one is cut, and no emoji is cut in two', () => {
  expect(cut('a'.repeat(281))).toBe(`${'a'.repeat(280)}…`);
  expect(cut(`${'a'.repeat(279)}😀b`)).toBe(`${'a'.repeat(279)}…`);
  expect(cut(`${'a'.repeat(278)}😀b`)).toBe(`${'a'.repeat(278)}😀…`);
});

test('a name keeps both ends', () => {
  expect(cutMiddle('abcdefgh', 4)).toBe('ab…gh');
  expect(cutMiddle('abcdefgh', 5)).toBe('ab…gh');
  expect(cutMiddle('a😀bcdef😀h', 4)).toBe('a…😀h');
});

test('all that is kept is well-formed', () => {
  for (let length = 1; length < 12; length++)
    expect(() => encodeURIComponent(cutMiddle('😀'.repeat(8), length)), String(length)).not.toThrow();
});
