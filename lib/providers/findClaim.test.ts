import { expect, test } from 'vitest';
import { mail } from '../../tests/support';
import { noTrust } from '../assess/assess';
import { contextOf } from '../assess/context';

const claimOf = (parts: Parameters<typeof mail>[0]): string | null =>
  contextOf(mail(parts), noTrust).claim?.provider ?? null;
const from = (name: string, address = 'x@unrelated.example') => [{ name, address }];

test.each<[string, Parameters<typeof mail>[0], string]>([
  ['the display name', { from: from('PayPal') }, 'paypal'],
  ['the name with a role', { from: from('Netflix Billing Support') }, 'netflix'],
  ['a disguised name', { from: from('PаyPaI Service') }, 'paypal'],
  ['a spaced-out name', { from: from('N e t f l i x') }, 'netflix'],
  ["a sender's domain", { from: from('Notifications', 'noreply@tm.openai.com') }, 'openai'],
  [
    'a signature and the account',
    { text: 'Your Netflix account is on hold.\nUpdate it.\nThe Netflix Team' },
    'netflix',
  ],
  ['the copyright line', { text: 'Sign in to go on.\n© 2025 PayPal, Inc. All rights reserved.' }, 'paypal'],
  [
    'subject and account',
    { subject: 'Your PayPal account', text: 'Your PayPal account needs you.' },
    'paypal',
  ],
  [
    'the name in an SMS, and in its link',
    {
      origin: 'pasted',
      from: [],
      subject: '',
      text: 'DHL: your parcel is held.',
      links: [{ href: 'https://dhl-fee.example/pay', text: 'https://dhl-fee.example/pay', title: '', at: 0 }],
    },
    'dhl',
  ],
  ['a short name in two places', { from: from('DHL'), subject: 'DHL parcel', text: 'The DHL Team' }, 'dhl'],
])('a claim by %s', (_, parts, provider) => {
  expect(claimOf(parts)).toBe(provider);
});

test.each([
  [
    'a newspaper',
    {
      from: from('The Daily Example', 'news@daily.example'),
      subject: 'OpenAI and Mixpanel: what we know',
      text: 'OpenAI said on Wednesday that Mixpanel lost data.\nOpenAI users were told.\nOpenAI ended the contract.',
    },
  ],
  [
    'a fan letter',
    { from: from('Netflix Fans Weekly', 'hello@fans.example'), text: 'What to see this week.' },
  ],
  [
    'a newsletter about a provider, with its name everywhere',
    {
      from: from('What is on Netflix', 'hello@whats-on.example'),
      subject: 'New on Netflix this week',
      text: 'Netflix has a new series.\nNetflix also renewed an old one.\nNetflix, at last, has news.',
    },
  ],
  [
    "a magazine's own name with a product's",
    {
      from: from('Lockergnome Windows Daily', 'daily@lockergnome.example'),
      text: 'Windows tips. Windows tricks.',
    },
  ],
  [
    'a colleague forwarding a notice',
    {
      from: from('Jo Doe', 'jo@company.example'),
      subject: 'Fwd: Your PayPal account',
      text: 'Is this real?\n\n---------- Forwarded message ---------\nFrom: PayPal <x@y.example>\n\nYour PayPal account is limited.\nThe PayPal Team',
    },
  ],
  [
    'a quoted reply',
    {
      subject: 'Re: invoice',
      text: 'Thanks!\nOn Mon, 1 Dec 2025 at 10:00, PayPal <x@y.example> wrote:\n> Your PayPal account\n> The PayPal Team',
    },
  ],
  [
    'a shop that takes cards and wallets',
    {
      from: from('Garden Shop', 'shop@garden.example'),
      text: 'Pay with PayPal, Apple Pay or Amazon Pay.\nThank you for your order.',
    },
  ],
  [
    'social icons',
    { html: '<p>News</p><img alt="Shop"><img alt="header"><img alt="YouTube"><img alt="App Store">' },
  ],
  [
    'an honest link to a provider',
    { html: '<p>Get it at <a href="https://github.com/x">https://github.com/x</a></p>' },
  ],
  [
    'a common word',
    { from: from('Ledger', 'ledger@town.example'), subject: 'News', text: 'The town ledger is open.' },
  ],
])('a mention is not a claim: %s', (_, parts) => {
  expect(claimOf(parts)).toBeNull();
});

test('evidence names the words and where they stand', () => {
  const { claim } = contextOf(
    mail({ text: 'Hello,\nThe Netflix Team', from: from('x'), subject: 'Your Netflix account' }),
    noTrust,
  );
  expect(claim?.evidence).toContainEqual({ field: 'text', text: 'The Netflix Team', at: 7 });
});
