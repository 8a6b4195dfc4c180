import { expect, test } from 'vitest';
import type { Verdict } from '../assess/assessment';
import { wantsBanner } from './wantsBanner';

test.each<[Verdict, boolean, boolean]>([
  ['dangerous', false, true],
  ['suspicious', false, true],
  ['unremarkable', false, false],
  ['authentic', false, false],
  ['unremarkable', true, true],
  ['authentic', true, true],
  ['unreadable', true, false],
])('%s, always %s: %s', (verdict, always, wanted) => {
  expect(wantsBanner(verdict, always)).toBe(wanted);
});
