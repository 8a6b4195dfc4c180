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

test("free mail is nobody's own, though somebody trusted writes from there", () => {
  const found = findLookalike('gmail-shop.com', { provider: null, user });
  expect(found?.deliberate ?? false).toBe(false);
});

test('a domain that the user trusts is itself, and so is what is below it', () => {
  expect(findLookalike('www.garden-shop.com', { provider: null, user })).toBeNull();
});
