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

const page = (url: string, tab = 'https://mail.example/hidden?q=secret#in') =>
  placeOf({ tab: { id: 1, url: tab }, frameId: 3, url, origin: new URL(tab).origin } as Parameters<
    typeof placeOf
  >[0])?.page;

test("a frame's page is its own, by origin and path: a query may hold what somebody looked for", () => {
  expect(page('https://mail.example/roundcube/?_task=mail&_q=secret#x')).toBe(
    'https://mail.example/roundcube/',
  );
  expect(page('about:srcdoc')).toBe('https://mail.example/hidden');
});
