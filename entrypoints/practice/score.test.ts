import { expect, test } from 'vitest';
import { practiceMessages } from './practiceMessages';
import { fits, nextAfter, scoreOf } from './score';

const [first, second, third] = practiceMessages.map(({ name }) => name) as [string, string, string];

test('a guess fits what the message is, and "not sure" is no match', () => {
  expect(fits('scam', { scam: true })).toBe(true);
  expect(fits('genuine', { scam: false })).toBe(true);
  expect(fits('genuine', { scam: true })).toBe(false);
  expect(fits('unsure', { scam: true })).toBe(false);
});

test('the score counts what was tried and what fits', () => {
  const guesses = { [first]: 'scam', [second]: 'scam', [third]: 'unsure', 'gone-message': 'scam' } as const;
  expect(scoreOf(practiceMessages, guesses)).toEqual({ tried: 3, right: 1 });
  expect(scoreOf(practiceMessages, {})).toEqual({ tried: 0, right: 0 });
});

test('next is the next one not tried, round the end, and simply the next when all were tried', () => {
  const list = practiceMessages.slice(0, 3);
  expect(nextAfter(list, {}, first)?.name).toBe(second);
  expect(nextAfter(list, { [second]: 'scam' }, first)?.name).toBe(third);
  expect(nextAfter(list, { [third]: 'scam', [second]: 'scam' }, third)?.name).toBe(first);
  const all = { [first]: 'scam', [second]: 'scam', [third]: 'scam' } as const;
  expect(nextAfter(list, all, third)?.name).toBe(first);
});
