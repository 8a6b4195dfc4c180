import { expect, test } from 'vitest';
import { webOrigin } from './origins';
import { isOn, knownWebmails } from './knownWebmails';

const all = [...knownWebmails.popular, ...knownWebmails.others];

test('each webmail is there once, what most people use first', () => {
  expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
  expect(knownWebmails.popular[0]?.id).toBe('gmail');
});

test('its addresses are origins, and no two webmails share one', () => {
  const origins = all.flatMap((one) => one.origins);
  expect(origins.filter((origin) => webOrigin(origin) !== origin)).toEqual([]);
  expect(new Set(origins).size).toBe(origins.length);
});

test('one address that is watched turns the switch on', () => {
  const webmail = { id: 'x', name: 'X', origins: ['https://a.example', 'https://b.example'] };
  expect(isOn(webmail, ['https://b.example'])).toBe(true);
  expect(isOn(webmail, ['https://c.example'])).toBe(false);
});
