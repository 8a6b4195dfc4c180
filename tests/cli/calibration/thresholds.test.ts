import { expect, test } from 'vitest';
import { thresholdsOf, type Scored } from './thresholds';

const source = (name: string, ...scores: number[]): Scored[] =>
  scores.map((score) => ({ source: name, score, strongest: 0 }));
const zeros = (count: number): number[] => Array.from({ length: count }, () => 0);

test('the loudest source sets the bar, not the average', () => {
  const quiet = source('quiet', ...zeros(10_000));
  const loud = source('loud', ...zeros(997), 4, 4, 4, 4, 4, 4);
  expect(thresholdsOf([[...quiet, ...loud]]).suspicious).toBe(4.1);
  expect(thresholdsOf([quiet]).suspicious).toBe(3.1);
});

test('a small source may have one suspicious mail, and none that is dangerous', () => {
  const { suspicious, dangerous } = thresholdsOf([source('small', ...zeros(20), 4, 6)]);
  expect(suspicious).toBe(4.1);
  expect(dangerous).toBe(6.1);
});

test('a finding that warns alone counts as the score it is', () => {
  const mails = source('brands', ...zeros(30)).map((one, i) => ({ ...one, strongest: i < 2 ? 3.5 : 0 }));
  expect(thresholdsOf([mails]).suspicious).toBe(3.6);
});

test('dangerous is well above suspicious', () => {
  const { suspicious, dangerous } = thresholdsOf([source('quiet', ...zeros(500))]);
  expect(dangerous - suspicious).toBeCloseTo(1.5);
});
