import { expect, test } from 'vitest';
import { known } from './known';
import { knownCount } from './knownCounts';
import { countKnown } from './knownPlugin';

test('the build says the same of what is known as the files do', () => {
  expect(countKnown()).toEqual(known);
});

test('everything known has a day on which it was checked', () => {
  for (const { count, checked } of Object.values(known)) {
    expect(count).toBeGreaterThan(10);
    expect(checked).toMatch(/^20\d\d-[01]\d-[0-3]\d$/);
  }
});

test('the newest day counts, and of phrases each', () => {
  const files = [
    { checked: '2026-01-02' },
    { checked: '2025-12-31', tactics: { a: ['x', 'y'], b: { c: 'z' } } },
  ];
  expect(knownCount(files)).toEqual({ count: 4, checked: '2026-01-02' });
});
