import { expect, test } from 'vitest';
import { mail } from '../../tests/support';
import { assess, noTrust } from './assess';
import { builtIn } from './knowledge';

const claimOf = (parts: Parameters<typeof mail>[0]) =>
  assess({ message: mail(parts) }, builtIn, noTrust).claim;
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
