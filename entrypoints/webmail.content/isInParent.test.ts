import { expect, test } from 'vitest';
import { isInParent } from './isInParent';

const around = {} as Window;
const frame = (protocol: string, top: Window | null = around) =>
  isInParent({ location: { protocol }, top } as Pick<Window, 'location' | 'top'>);

test('a frame that the page around it wrote into is left to that page, in a sandbox too', () => {
  expect(frame('about:')).toBe(true);
  expect(frame('blob:')).toBe(true);
  expect(frame('data:')).toBe(true);
});

test('a frame with an address of its own and a window speak for themselves', () => {
  expect(frame('https:')).toBe(false);
  const opened: { location: { protocol: string }; top?: object } = { location: { protocol: 'about:' } };
  opened.top = opened;
  expect(isInParent(opened as unknown as Window)).toBe(false);
});
