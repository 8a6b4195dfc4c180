import { expect, test } from 'vitest';
import { directory, ownerOf, providerById, vouches } from '../../lib/providers/directory';
import { foundRow } from './foundRow';

const rowOf = (id: string) => foundRow({ provider: providerById(id)!, alias: null, byAddress: false });

test('the main domain stands beside the name', () => {
  expect(rowOf('paypal')).toMatchObject({ name: 'PayPal', domain: 'paypal.com' });
});

test('of the same name, each has another domain or name', () => {
  expect(rowOf('o2_de').name).not.toBe(rowOf('o2_uk').name);
});

test('no domain is shown that was not confirmed, or that customers write from', () => {
  const shown = directory.flatMap((provider) => rowOf(provider.id).domain ?? []);
  expect(shown.length).toBeGreaterThan(400);
  expect(
    shown.filter((domain) => {
      const owned = ownerOf(domain);
      return !owned || !vouches(owned.domain);
    }),
  ).toEqual([]);
});
