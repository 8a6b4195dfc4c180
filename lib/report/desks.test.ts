import Ajv from 'ajv';
import { expect, test } from 'vitest';
import { providerFiles } from '../../tests/providerFiles';
import english from '../../public/_locales/en/messages.json';
import { directory, providerById } from '../providers/directory';
import schema from './desk.schema.json';
import { desks, desksFor } from './desks';
import type { Desk } from './desk';

const files = Object.entries(import.meta.glob<Desk>('./desks/*.json', { eager: true, import: 'default' }));
const validate = new Ajv({ allErrors: true, strict: true }).compile(schema);
const claiming = (provider: string) => ({ claim: { provider, name: provider, by: [], evidence: [] } });
const ids = (provider: string | null, country: string | null) =>
  desksFor(provider === null ? { claim: null } : claiming(provider), country).map(({ desk }) => desk.id);

test.each(files)('%s follows the schema: a source, a date, a status', (_path, desk) => {
  validate(desk);
  expect(validate.errors ?? []).toEqual([]);
});

test.each(files)('%s is named for its id and checked on a day that is one', (path, desk) => {
  expect(path).toBe(`./desks/${desk.id}.json`);
  expect(new Date(`${desk.checked}T00:00:00Z`).toISOString().slice(0, 10)).toBe(desk.checked);
});

test('every desk names known providers, and there are words for what it takes, needs and does', () => {
  const words = new Set<string>(Object.keys(english));
  for (const { id, providers, ways, needs, does, bounce } of desks) {
    expect([id, ...providers.filter((provider) => providerById(provider) === null)]).toEqual([id]);
    const keys = [
      ...ways.map(({ takes }) => `desk_takes_${takes}`),
      ...needs.map((word) => `desk_needs_${word}`),
      ...does.map((word) => `desk_does_${word}`),
      ...(bounce ? [`desk_bounce_${bounce}`] : []),
    ];
    expect([id, ...keys.filter((key) => !words.has(key))]).toEqual([id]);
  }
});

test('no contact stands in two desks', () => {
  const contacts = desks.map(({ ways: [way] }) => way.value);
  expect(new Set(contacts).size).toBe(contacts.length);
});

test("no provider's file offers an address that is dead", () => {
  const dead = new Set(desks.filter(({ status }) => status === 'dead').map(({ ways: [way] }) => way.value));
  expect(
    providerFiles.flatMap(([, provider]) => provider.report_phishing).filter(({ value }) => dead.has(value)),
  ).toEqual([]);
});

test('the dead addresses stay on record', () => {
  const dead = desks.filter(({ status }) => status === 'dead').map(({ ways: [way] }) => way.value);
  expect(dead).toEqual(
    expect.arrayContaining([
      'spoof@paypal.com',
      'spam@uce.gov',
      'phish@office365.microsoft.com',
      'reportphishing@microsoft.com',
    ]),
  );
});

test('the provider, the country and one for everybody, in this order', () => {
  expect(desksFor(claiming('paypal'), 'gb').map(({ desk, why }) => `${why}:${desk.id}`)).toEqual([
    'provider:paypal',
    'country:gb-ncsc',
    'everyone:apwg',
  ]);
});

test("a provider's desk in the reader's country goes before its desk for everywhere", () => {
  expect(ids('dhl', 'DE')[0]).toBe('dhl-de');
  expect(ids('dhl', 'FR')[0]).toBe('dhl');
});

test('an unconfirmed desk comes after the confirmed ones', () => {
  expect(ids(null, 'ES')).toEqual(['apwg', 'es-incibe']);
});

test('without claim and country there is still the one for everybody', () => {
  expect(ids(null, null)).toEqual(['apwg']);
  expect(ids('nobody-known', 'ZZ')).toEqual(['apwg']);
});

test.each(['US', 'GB', 'DE', 'CH', 'BE', 'NL', 'FR', 'ES', 'IT', 'CA', 'AU', 'JP', null])(
  'in %s nobody is sent to a dead or foreign desk',
  (country) => {
    const choices = [null, ...directory].flatMap((provider) =>
      desksFor(provider === null ? { claim: null } : claiming(provider.id), country),
    );
    const wrong = choices.filter(
      ({ desk }) =>
        desk.status === 'dead' || (desk.countries.length > 0 && !desk.countries.includes(country ?? '')),
    );
    expect(wrong).toEqual([]);
  },
);
