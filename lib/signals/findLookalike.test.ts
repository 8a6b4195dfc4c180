import { expect, test } from 'vitest';
import { findLookalike } from './findLookalike';

const user = { senders: ['maria@maria-tools.com', 'anna@gmail.com'], domains: ['garden-shop.com'] };

test.each([
  ['rnaria-tools.com', 'maria-tools.com', 'of a sender whom the user trusts'],
  ['garden-shop.com.login.example', 'garden-shop.com', 'that the user trusts'],
  ['paypa1.com', 'paypal.com', 'of the directory'],
  ['wlkipedia.org', 'wikipedia.org', 'that many people know'],
])('%s imitates %s: a domain %s', (host, target) => {
  expect(findLookalike(host, { provider: null, user })).toMatchObject({ target, deliberate: true });
});

test('a domain that the user often hears from is known to him, once he did', () => {
  const first = '2026-01-01';
  const heard = (count: number) => ({
    senders: [],
    domains: [],
    correspondents: [{ name: 'Ann', address: 'ann@bluebarn-tools.com', first, last: first, count }],
  });
  expect(findLookalike('b1uebarn-tools.com', { provider: null, user: heard(5) })).toMatchObject({
    target: 'bluebarn-tools.com',
  });
  expect(findLookalike('b1uebarn-tools.com', { provider: null, user: heard(1) })?.target ?? null).toBeNull();
});

test("free mail is nobody's own, though somebody trusted writes from there", () => {
  const found = findLookalike('gmail-shop.com', { provider: null, user });
  expect(found?.deliberate ?? false).toBe(false);
});

test('a domain that the user trusts is itself, and so is what is below it', () => {
  expect(findLookalike('www.garden-shop.com', { provider: null, user })).toBeNull();
});
