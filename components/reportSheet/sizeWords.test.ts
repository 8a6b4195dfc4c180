import { beforeAll, expect, test } from 'vitest';
import { englishWords } from '../testWords';
import { setWords } from '../words';
import { sizeWords } from './sizeWords';

beforeAll(() => setWords(englishWords()));

test.each([
  [0, '0 kB'],
  [393, '0.4 kB'],
  [12_345, '12 kB'],
  [1_500_000, '1.4 MB'],
  [25 * 1024 * 1024, '25 MB'],
])('%i bytes are %s', (bytes, written) => {
  expect(sizeWords(bytes)).toBe(written);
});
