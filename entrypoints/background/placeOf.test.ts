import { expect, test } from 'vitest';
import { placeOf } from './placeOf';

const place = (sender: { url: string; origin?: string }) =>
  placeOf({ tab: { id: 1, url: 'https://mail.example/inbox' }, frameId: 3, ...sender } as Parameters<
    typeof placeOf
  >[0])?.origin;

test('a frame that a page wrote into speaks from its tab’s origin where the browser says no other', () => {
  expect(place({ url: 'about:blank' })).toBe('https://mail.example');
  expect(place({ url: 'about:srcdoc', origin: 'https://mail.example' })).toBe('https://mail.example');
});

test('what stands in a sandbox without an origin never speaks for the page around it', () => {
  expect(place({ url: 'about:srcdoc', origin: 'null' })).toBeUndefined();
  expect(place({ url: 'https://body.example/x', origin: 'null' })).toBe('https://body.example');
});
