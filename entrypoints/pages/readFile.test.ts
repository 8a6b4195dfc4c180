import { expect, test } from 'vitest';
import { LARGEST, readFile } from './readFile';

test('an empty file is said to be empty', async () => {
  expect(await readFile(new File([], 'a.eml'))).toEqual({ unreadable: 'empty' });
});

test('a file over 25 MB is not read', async () => {
  const file = new File(['x'], 'a.eml');
  Object.defineProperty(file, 'size', { value: LARGEST + 1 });
  expect(await readFile(file)).toEqual({ unreadable: 'too_large' });
});

test('bytes come through as they are', async () => {
  expect(await readFile(new File([new Uint8Array([0, 128, 255])], 'a.eml'))).toEqual({
    source: '\u0000\u0080\u00ff',
  });
});
