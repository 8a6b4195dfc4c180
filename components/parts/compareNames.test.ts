import { expect, test, vi } from 'vitest';
import { registrableDomain } from '../../lib/domains/registrableDomain';
import type { Mark } from '../../lib/domains/mark';
import { leastTime } from '../../tests/leastTime';
import { compareNames as compare, nearestName as nearest } from './compareNames';

vi.mock('../../lib/domains/registrableDomain', async (original) => {
  const real = await original<typeof import('../../lib/domains/registrableDomain')>();
  return { ...real, registrableDomain: vi.fn<typeof real.registrableDomain>(real.registrableDomain) };
});

// Hosts: where the owner's part starts is asked.
const compareNames = (sent: string, real: string) => compare(sent, real, registrableDomain);
const nearestName = (sent: string, official: string[]) => nearest(sent, official, registrableDomain);
const pieces = (text: string, marks: readonly Mark[]) =>
  marks.map(({ start, end }) => text.slice(start, end));
const differ = (sent: string, real: string) => {
  const marks = compareNames(sent, real);
  return [pieces(sent, marks.sent), pieces(real, marks.real)];
};

test('equal names do not differ', () => {
  expect(differ('openai.com', 'openai.com')).toEqual([[], []]);
});

test.each([
  ['one other letter', 'paypa1.com', 'paypal.com', ['1'], ['l']],
  ['two letters for one', 'arnazon.com', 'amazon.com', ['rn'], ['m']],
  ['a letter of another alphabet', 'p\u0430ypal.com', 'paypal.com', ['\u0430'], ['a']],
  ['letters at both ends', 'rnicrosof\u0442.com', 'microsoft.com', ['rn', '\u0442'], ['m', 't']],
  ['swapped letters', 'paypla.com', 'paypal.com', ['la'], ['al']],
  ['an added letter', 'gooogle.com', 'google.com', ['o'], []],
  ['a subdomain of its own', 'www.paypa1.com', 'paypal.com', ['1'], ['l']],
])('%s: only what differs is marked, on both sides', (_, sent, real, marked, missing) => {
  expect(differ(sent, real)).toEqual([marked, missing]);
});

test('where a letter is left out, its neighbours are marked', () => {
  expect(differ('gogle.com', 'google.com')).toEqual([['go'], ['o']]);
  expect(differ('login.gogle.com', 'login.google.com')).toEqual([['og'], ['o']]);
});

test('a name in letters that only look alike is marked whole, its ending is not', () => {
  expect(differ('аррӏе.com', 'apple.com')).toEqual([['аррӏе'], ['apple']]);
});

test('another ending is marked whole, however much of it is the same', () => {
  expect(differ('openai.co', 'openai.com')).toEqual([['.co'], ['.com']]);
  expect(differ('paypal.co.uk', 'paypal.com')).toEqual([['.co.uk'], ['.com']]);
});

test('of a name that carries the real one, the rest is marked', () => {
  expect(differ('openai.com.evil.example', 'openai.com')).toEqual([['.evil.example'], []]);
  expect(differ('openai.com.evil.com', 'openai.com')).toEqual([['.evil.com'], []]);
  expect(differ('id.login-openai.com', 'openai.com')).toEqual([['login-'], []]);
  expect(differ('login-openai.com', 'openai.com')).toEqual([['login-'], []]);
  expect(differ('openai-com.evil.example', 'openai.com')).toEqual([['-', '.evil.example'], ['.']]);
  expect(differ('0penai.com.evil.example', 'openai.com')).toEqual([['0', '.evil.example'], ['o']]);
  expect(differ('face.book.com', 'facebook.com')).toEqual([['.'], []]);
});

test('what was added to a real name is marked in one piece, whatever letters it shares by chance', () => {
  expect(differ('openai-billing.example', 'openai.com')).toEqual([['-billing.example'], ['.com']]);
  expect(differ('paypa1-login.example', 'paypal.com')).toEqual([['1-login.example'], ['l.com']]);
});

test('names that share only their ending are strangers', () => {
  expect(compareNames('parcel.com', 'dhl.com').strangers).toBe(true);
  expect(differ('parcel.com', 'dhl.com')).toEqual([['parcel'], ['dhl']]);
  expect(differ('mail.parcel.example', 'dhl.com')).toEqual([['parcel.example'], ['dhl.com']]);
  expect(differ('localhost', 'dhl.com')).toEqual([['localhost'], ['dhl.com']]);
});

test('the nearest of several official domains is taken', () => {
  expect(nearestName('paypa1.com', ['paypal.me', 'paypal.com', 'xoom.com'])).toBe('paypal.com');
  expect(nearestName('paypa1-secure.example', ['paypal-experience.com', 'paypal.com'])).toBe('paypal.com');
  expect(nearestName('a.example', [])).toBeNull();
});

test('when none is like it, the first one stands for the provider', () => {
  expect(nearestName('parcel.test', ['dhl.com', 'dhl.de'])).toBe('dhl.com');
});

test('a shorter ending is no nearer: the first of equals stands for the provider', () => {
  const official = ['paypal.com', 'paypal.de', 'paypal.co.uk'];
  expect(nearestName('paypa1-secure.example', official)).toBe('paypal.com');
  expect(nearestName('paypa1.de', official)).toBe('paypal.de');
});

test('each of many official domains is compared once', () => {
  const official = Array.from({ length: 150 }, (_, i) => `paypal-${i}.example`);
  vi.mocked(registrableDomain).mockClear();
  expect(nearestName('paypa1-7.example', official)).toBe('paypal-7.example');
  // Two names each and the ending again; once that of what was sent.
  expect(registrableDomain).toHaveBeenCalledTimes(3 * official.length + 1);
});

test('hostile names take no time; what no name can hold is not compared', async () => {
  const long = `${'a.'.repeat(32_768)}example`;
  expect(await leastTime(500, () => compareNames(long, 'a'.repeat(65_536)))).toBeLessThan(500);
  const { sent } = compareNames(long, 'a'.repeat(65_536));
  expect(sent.at(-1)?.end).toBe(253);
  expect(compareNames('', '')).toEqual({ sent: [], real: [], strangers: true, shared: [] });
});
