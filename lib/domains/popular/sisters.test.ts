import { expect, test } from 'vitest';
import { areSisters } from './sisters';
import data from './sisters.json';

test('short names and names of other countries are one owner’s', () => {
  expect(areSisters('www.facebook.com', 'fb.me')).toBe(true);
  expect(areSisters('help.x.com', 'help.twitter.com')).toBe(true);
  expect(areSisters('www.service.gov.uk', 'www.gov.uk')).toBe(true);
});

test('of a name of which one side is meant, the other is nobody’s sister', () => {
  expect(areSisters('maps.google.com', 'goo.gl', '/maps/abc')).toBe(true);
  expect(areSisters('maps.google.com', 'goo.gl', '/abc')).toBe(false);
});

test('a name inside another, or of another group, is no sister', () => {
  expect(areSisters('www.facebook.com', 'fb.me.evil.test')).toBe(false);
  expect(areSisters('www.facebook.com', 'notfb.me')).toBe(false);
  expect(areSisters('www.facebook.com', 'spoti.fi')).toBe(false);
  expect(areSisters('a.test', 'b.test')).toBe(false);
});

test('groups are sorted by their first name, and every name stands in one', () => {
  const names = data.groups.flat();
  expect(names.length).toBe(new Set(names).size);
  const firsts = data.groups.map(([first]) => first ?? '');
  expect(firsts).toEqual(firsts.toSorted());
  for (const name of names) expect(name).toMatch(/^[a-z0-9-]+(?:\.[a-z0-9-]+)+(?:\/[a-z]+)?$/);
});
