import { expect, test } from 'vitest';
import { sampleReport } from '../../lib/report/history/sampleReport';
import { withGone } from './withGone';

const of = (day: number) => sampleReport({ id: `${day}`, at: `2026-03-0${day}T08:00:00.000Z` });
const ids = (days: number[], gone: number) => withGone(days.map(of), of(gone)).map(({ id }) => Number(id));

test('what was removed is shown where it stood', () => {
  expect(ids([1, 3], 2)).toEqual([1, 2, 3]);
  expect(ids([2, 3], 1)).toEqual([1, 2, 3]);
  expect(ids([1, 2], 3)).toEqual([1, 2, 3]);
  expect(ids([], 3)).toEqual([3]);
});
