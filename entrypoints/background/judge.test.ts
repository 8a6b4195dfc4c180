import { expect, test } from 'vitest';
import { assess, noTrust } from '../../lib/assess/assess';
import { builtIn } from '../../lib/assess/knowledge';
import { judgeWith } from './judge';

const judge = judgeWith({ assess, knowledge: builtIn, trusted: async () => noTrust });
const page = {
  webmail: 'outlook',
  from: [{ name: 'Ann', address: 'ann@a.example' }],
  subject: 'Hi',
  html: '',
};

test('a page says who is signed in', async () => {
  expect(await judge.page({ ...page, account: 'sam@home.example' })).toMatchObject({
    account: 'sam@home.example',
  });
});

test.each(['', 'Sam', 'sam@home.example and more', `${'a'.repeat(65)}@home.example`])(
  'what is no address says nothing: %s',
  async (account) => {
    expect(await judge.page({ ...page, account })).not.toHaveProperty('account');
  },
);

test('a source does not', async () => {
  expect(await judge.source('From: ann@a.example\nTo: sam@home.example\n\nHi')).not.toHaveProperty('account');
});

test('with a claim comes where the one it names writes from; with none, nothing', async () => {
  const phish = {
    ...page,
    from: [{ name: 'PayPal', address: 'service@pay-desk.example' }],
    subject: 'PayPal',
  };
  expect((await judge.page(phish)).officialDomains).toContain('paypal.com');
  expect((await judge.page(page)).officialDomains).toEqual([]);
});
