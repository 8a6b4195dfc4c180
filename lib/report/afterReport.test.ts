import { expect, test } from 'vitest';
import type { Verdict } from '../assess/assessment';
import { isForged } from './afterReport';

const from = (address: string, to: string[] = ['me@home.example']) => ({
  from: [{ name: 'Service', address }],
  to: to.map((one) => ({ name: '', address: one })),
});
const forged = (address: string, verdict: Verdict = 'dangerous') => isForged(from(address), { verdict });

test.each(['service@paypal.com', 'service@mail.PayPal.com', 'no-reply@amazon.com'])(
  'a warning about %s, which a real provider writes from',
  (address) => {
    expect(forged(address)).toBe(true);
    expect(forged(address, 'suspicious')).toBe(true);
  },
);

test.each([
  'service@paypa1-secure.example',
  'service@paypal.com.evil.example',
  'paypal.com@evil.example',
  'somebody@gmail.com',
  'paypal.com',
  '',
])('%j belongs to no provider: the scammer’s own address, or one of a free mailbox', (address) => {
  expect(forged(address)).toBe(false);
});

test.each<Verdict>(['authentic', 'unremarkable', 'unreadable'])(
  'without a warning (%s) nothing is said to be forged',
  (verdict) => {
    expect(forged('service@paypal.com', verdict)).toBe(false);
  },
);

test("the reader's own address as the sender is forged: blocking it would lose his own mail", () => {
  expect(isForged(from('Me@home.example', ['me@HOME.example']), { verdict: 'dangerous' })).toBe(true);
  expect(isForged({ from: [{ name: '', address: 'me@home.example' }] }, { verdict: 'dangerous' })).toBe(
    false,
  );
});

test('a sender that could not be read is nobody’s', () => {
  expect(isForged({ from: [] }, { verdict: 'dangerous' })).toBe(false);
});
