import { expect, test } from 'vitest';
import { placeCard, type Anchor } from './placeCard';

const card = { width: 300, height: 200 };
const seen = { left: 0, top: 0, width: 320, height: 640 };
const at = (anchor: Partial<Anchor>, more = {}) =>
  placeCard({ left: 100, top: 50, bottom: 60, ...anchor }, card, { ...seen, ...more });

test('below the link, within a narrow window', () => {
  expect(at({})).toEqual({ left: 12, top: 68 });
  expect(at({ left: 0 }).left).toBe(8);
});

test('above it, where there is no room below', () => {
  expect(at({ top: 600, bottom: 620 }).top).toBe(392);
});

test('over a link that fills the window, and on what lies outside', () => {
  expect(at({ top: 0, bottom: 900 }).top).toBe(432);
  expect(at({ top: -500, bottom: -480 }).top).toBe(8);
});

test('a card larger than the window starts where the window does', () => {
  expect(at({}, { width: 200, height: 150 })).toEqual({ left: 8, top: 8 });
});

test('on whole pixels, whatever the link stands on', () => {
  expect(at({ left: 30.4, top: 49.9, bottom: 60.3 })).toEqual({ left: 8, top: 68 });
  expect(at({ top: 600.5, bottom: 620 }).top).toBe(393);
});

test('zoomed in with two fingers, it stands in the part that is seen', () => {
  expect(at({ top: 700, bottom: 720 }, { left: 400, top: 600, width: 360 })).toEqual({ left: 408, top: 728 });
});
