import { expect, test } from 'vitest';
import { differingPart, nearestOfficial } from './differingPart';

const marked = (sent: string, official: string) => {
  const part = differingPart(sent, official);
  return part ? sent.slice(part.start, part.end) : null;
};

test('equal domains have no differing part', () => {
  expect(marked('openai.com', 'openai.com')).toBeNull();
});

test('what was added to a real name is marked', () => {
  expect(marked('openai-billing.example', 'openai.com')).toBe('-billing.example');
});

test('one swapped character is marked alone', () => {
  expect(marked('paypa1.com', 'paypal.com')).toBe('1');
});

test('a left-out character still leaves something to see', () => {
  expect(marked('gogle.com', 'google.com')).toHaveLength(1);
});

test('names that share only their ending are marked whole', () => {
  expect(marked('parcel.com', 'dhl.com')).toBe('parcel.com');
});

test('the nearest of several official domains is taken', () => {
  expect(nearestOfficial('paypa1.com', ['paypal.me', 'paypal.com', 'xoom.com'])).toBe('paypal.com');
  expect(nearestOfficial('paypa1-secure.example', ['paypal-experience.com', 'paypal.com'])).toBe(
    'paypal.com',
  );
  expect(nearestOfficial('a.example', [])).toBeNull();
});

test('when none is like it, the first one stands for the provider', () => {
  expect(nearestOfficial('parcel.test', ['dhl.com', 'dhl.de'])).toBe('dhl.com');
});
