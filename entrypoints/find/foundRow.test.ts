import { expect, test } from 'vitest';
import { directory, ownerOf, providerById } from '../../lib/providers/directory';
import { foundRow } from './foundRow';

const rowOf = (id: string) => foundRow({ provider: providerById(id)!, alias: null, byAddress: false });

test('the main domain stands beside the name', () => {
  expect(rowOf('paypal')).toMatchObject({ name: 'PayPal', domain: 'paypal.com' });
});

test('of the same name, each has another domain or name', () => {
  expect(rowOf('o2_de').name).not.toBe(rowOf('o2_uk').name);
});

test('a sister’s domain is not shown for one whose own is not sure', () => {
  expect(rowOf('o2_uk').domain).toBeNull();
  expect(rowOf('bt').domain).toBe('bt.com');
});

test('no domain is shown that was not confirmed, nor for two of them', () => {
  const shown = directory.flatMap((provider) => rowOf(provider.id).domain ?? []);
  expect(shown.length).toBeGreaterThan(400);
  expect(shown.filter((domain) => ownerOf(domain)?.domain.evidence !== 'owner')).toEqual([]);
  expect(new Set(shown).size).toBe(shown.length);
});

test('nobody has the same row as another', () => {
  const rows = directory
    .map(({ id }) => rowOf(id))
    .map(({ name, domain }) => `${name.toLowerCase()} ${domain}`);
  expect(new Set(rows).size).toBe(rows.length);
});
