import { expect, test } from 'vitest';
import { isInParent } from './isInParent';

const frame = (protocol: string, frameElement: object | null) =>
  isInParent({ location: { protocol }, frameElement } as Pick<Window, 'location' | 'frameElement'>);

test('a frame that the page around it wrote into is left to that page', () => {
  expect(frame('about:', {})).toBe(true);
  expect(frame('blob:', {})).toBe(true);
});

test('a frame with an address of its own, a window, and a frame in another origin speak for themselves', () => {
  expect(frame('https:', {})).toBe(false);
  expect(frame('about:', null)).toBe(false);
});
