import { expect, test } from 'vitest';
import { bytesBinary, utf8Binary } from './binary';

test('a letter outside ASCII becomes its UTF-8 bytes', () => {
  expect(utf8Binary('é€')).toBe('\u00c3\u00a9\u00e2\u0082\u00ac');
});

test('a source longer than one piece is whole, byte by byte', () => {
  const bytes = Uint8Array.from({ length: 70_001 }, (_, place) => place % 256);
  const text = bytesBinary(bytes);
  expect(text).toHaveLength(70_001);
  expect(Uint8Array.from(text, (character) => character.charCodeAt(0))).toEqual(bytes);
});
