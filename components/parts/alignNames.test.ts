import { expect, test } from 'vitest';
import { alignNames, type AlignedName } from './alignNames';

/** The name as it stands in its columns. */
const spread = ({ text, gaps }: AlignedName) =>
  gaps.reduceRight((line, { at, columns }) => line.slice(0, at) + '_'.repeat(columns) + line.slice(at), text);
const lines = (sent: string, real: string) => {
  const pair = alignNames(sent, real);
  return [spread(pair.sent), spread(pair.real)];
};

test.each([
  ['one other letter', 'paypa1.com', 'paypal.com', ['paypa1.com', 'paypal.com']],
  ['a word before it', 'secure-paypal.com', 'paypal.com', ['secure-paypal.com', '_______paypal.com']],
  ['a letter left out', 'gogle.com', 'google.com', ['g_ogle.com', 'google.com']],
  ['two letters for one', 'arnazon.com', 'amazon.com', ['arnazon.com', 'am_azon.com']],
  ['words behind it', 'paypal-login.com', 'paypal.com', ['paypal-login.com', 'paypal______.com']],
])('%s: the same letters stand under each other', (_, sent, real, expected) => {
  expect(lines(sent, real)).toEqual(expected);
  expect(alignNames(sent, real).columns).toBe(Math.max(...expected.map(({ length }) => length)));
});

test('a letter that is left out is a place, and its neighbours are not marked for it', () => {
  expect(alignNames('gogle.com', 'google.com').sent).toEqual({
    text: 'gogle.com',
    marks: [],
    gaps: [{ at: 1, columns: 1 }],
  });
});

test('a pair that is too wide for a narrow window is not spread further', () => {
  const sent = 'confirm-your-account-today-at-paypal.com';
  expect(lines(sent, 'paypal.com')).toEqual([sent, 'paypal.com']);
  expect(alignNames(sent, 'paypal.com').columns).toBe(sent.length);
});

test('alike is what carries most of the name, not what shares three letters by chance', () => {
  expect(alignNames('openai-billing.example', 'openai.com').alike).toBe(true);
  expect(alignNames('paypa1.com', 'paypal.com').alike).toBe(true);
  expect(alignNames('parking-services.example', 'bookking.com').alike).toBe(false);
  expect(alignNames('parcel-redelivery.test', 'dhlparcel.nl').alike).toBe(false);
  expect(alignNames('account-check.example', 'netflix.com').alike).toBe(false);
  expect(alignNames('', '').alike).toBe(false);
});
