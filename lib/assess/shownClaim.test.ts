import { expect, test } from 'vitest';
import { readPasted } from '../message/pasted';
import { mail } from '../../tests/support';
import { assess, noTrust } from './assess';
import { builtIn } from './knowledge';

const claimOf = (parts: Parameters<typeof mail>[0]) =>
  assess({ message: mail(parts) }, builtIn, noTrust).claim;
const claimIn = async (text: string) => assess(await readPasted(text), builtIn, noTrust).claim;
const html = '<p>Please verify your account.</p><a href="https://evil.test/login">Log in</a>';

test('an organisation that is in no directory is shown beside the address of somebody else', () => {
  const from = [{ name: 'Spar\u200bbank Musterstadt', address: 'service@evil.test' }];
  expect(claimOf({ from, html })).toMatchObject({
    provider: null,
    name: 'Sparbank Musterstadt',
    by: ['name'],
  });
});

test('and not where the address may be its own', () => {
  const from = [{ name: 'Sparbank Musterstadt', address: 'service@sparbank-musterstadt.example' }];
  expect(claimOf({ from, html })).toBeNull();
});

test('a provider goes before it', () => {
  const from = [{ name: 'PayPal Bank', address: 'service@evil.test' }];
  expect(claimOf({ from, html })).toMatchObject({ provider: 'paypal' });
});

test('who is named and whose address is imitated is shown, also in a text without a sender', async () => {
  const text = 'PayPal: confirm your password at http://paypal.com.check.example/ within 24 hours';
  expect(assess(await readPasted(text), builtIn, noTrust)).toMatchObject({
    verdict: 'suspicious',
    claim: { provider: 'paypal', name: 'PayPal', by: ['text'] },
  });
});

test('and not where the words name somebody else, or the address imitates nobody', async () => {
  expect(await claimIn('The Daily Example on PayPal: https://dailyexample.example/paypal-fees')).toBeNull();
  expect(await claimIn('Your parcel waits: http://parcel-redelivery.example/pay within 24 hours')).toBeNull();
});
