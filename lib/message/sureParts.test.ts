import { expect, test } from 'vitest';
import { mail } from '../../tests/support';
import { assess, noTrust } from '../assess/assess';
import { builtIn } from '../assess/knowledge';
import type { Message } from './message';
import { sureParts } from './sureParts';

const box = (address: string, name = 'PayPal') => [{ name, address }];
const onPage = (parts: Parameters<typeof mail>[0]): Message =>
  mail({ origin: 'page', authentication: undefined, headers: undefined, list: undefined, ...parts });
const LURE = '<p>Confirm your password within 24 hours.</p><a href="https://evil.test/x">Confirm now</a>';
const judge = (message: Message, user = noTrust) => assess({ message }, builtIn, user);

test('what is sure stays as it is', () => {
  const message = mail();
  expect(sureParts(message)).toBe(message);
});

test('guessed pieces become "not visible here"; a name that was only guessed is still what one reads', () => {
  const message = onPage({
    from: [...box('a@a.example'), ...box('b@b.example', '')],
    replyTo: box('r@r.example'),
    unsure: ['sender', 'reply_to', 'recipients', 'date'],
    date: '2026-01-01T00:00:00.000Z',
  });
  expect(sureParts(message)).toMatchObject({
    from: box(''),
    replyTo: undefined,
    to: undefined,
    date: undefined,
  });
});

const NASTY = [
  'x@paypa1.com',
  'service@paypal-support.zip',
  'a b@@bad..example',
  'kjh3g4kjhg34@qzxwvk.top',
  'reader@home.example',
  'paypal@gmail.com',
  'service@paypal.com',
  'xn--80ak6aa92e@xn--80ak6aa92e.com',
];

test.each(NASTY)('a guessed %s makes nothing fire that no address would not', (address) => {
  const parts = { html: LURE, replyTo: undefined };
  const guessed = judge(onPage({ ...parts, from: box(address), unsure: ['sender'] }));
  const without = judge(onPage({ ...parts, from: box('') }));
  expect(guessed).toEqual(without);
  expect(guessed.unchecked).toContain('address');
});

test.each(NASTY)('a guessed reply address %s makes nothing fire', (address) => {
  const parts = { html: LURE, from: box('x@company.example') };
  expect(judge(onPage({ ...parts, replyTo: box(address), unsure: ['reply_to'] }))).toEqual(
    judge(onPage({ ...parts, replyTo: undefined })),
  );
});

test.each([
  ['the address that the user trusts', { senders: ['friend@club.example'], domains: [] }],
  ['the domain that the user trusts', { senders: [], domains: ['club.example'] }],
  ['his own house', { ...noTrust, account: 'me@club.example' }],
  [
    'who wrote before',
    {
      ...noTrust,
      correspondents: [
        { name: 'PayPal', address: 'friend@club.example', first: '2026-01-01', last: '2026-02-01', count: 9 },
      ],
    },
  ],
])('a guess raises no trust: %s', (_, user) => {
  const parts = { html: LURE, replyTo: undefined };
  const guessed = judge(onPage({ ...parts, from: box('friend@club.example'), unsure: ['sender'] }), user);
  const nobody = judge(onPage({ ...parts, from: box('') }), noTrust);
  expect(guessed.verdict).toBe(nobody.verdict);
  expect(guessed.trust).toEqual([]);
  expect(guessed.score).toBeGreaterThanOrEqual(nobody.score);
});

test('a name without an address trusts nobody, whatever stands in the lists', () => {
  const empty = { senders: [''], domains: [''], account: '' };
  expect(judge(onPage({ html: LURE, from: box('') }), empty)).toEqual(
    judge(onPage({ html: LURE, from: box('') })),
  );
});

test('a page that guesses is never "sent by"', () => {
  const message = onPage({
    from: box('service@paypal.com'),
    unsure: ['sender'],
    authentication: { server: 'mx', methods: [{ method: 'dmarc', result: 'pass', properties: {} }] },
  });
  expect(judge(message).verdict).not.toBe('authentic');
});
