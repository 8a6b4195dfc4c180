import Ajv from 'ajv';
import { expect, test } from 'vitest';
import english from '../../public/_locales/en/messages.json';
import { registrableDomain } from '../domains/registrableDomain';
import fileHosts from '../domains/services/fileHosts.json';
import freeHosts from '../domains/services/freeHosts.json';
import selfService from '../domains/services/selfService.json';
import shorteners from '../domains/services/shorteners.json';
import { directory, ownDomains, providerById } from '../providers/directory';
import type { Desk } from './desk';
import schema from './desk.schema.json';
import { deskById, desks } from './desks';
import { packDesks, unpackDesks } from './packedDesks';

const byPath = import.meta.glob<Desk>('./desks/*.json', { eager: true, import: 'default' });
const files = Object.values(byPath);
const live = files.filter(({ status }) => status !== 'dead');
const dead = files.filter(({ status }) => status === 'dead');
const validate = new Ajv({ allErrors: true, strict: true }).compile(schema);

/** What is wrong with which desk: every one of them is looked at, and those in order are left out. */
const wrong = (among: readonly Desk[], faults: (desk: Desk) => string[]) =>
  among.flatMap((desk) => faults(desk).map((fault) => `${desk.id}: ${fault}`));

test('every desk follows the schema', () => {
  const faults = wrong(files, (desk) => {
    validate(desk);
    return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
  });
  expect(faults).toEqual([]);
});

test.each([
  ['confirmed by general knowledge', { status: 'confirmed', evidence: 'general_knowledge' }],
  ['confirmed without a page', { status: 'confirmed', source: null }],
  ['dead without a reason', { status: 'dead', note: null }],
  ['a page without https', { ways: [way({ type: 'form', value: 'http://desk.example/', takes: 'text' })] }],
  ['a form that takes a mail sent on', { ways: [way({ type: 'form', value: 'https://desk.example/' })] }],
  ['an address in capitals', { ways: [way({ value: 'Report@desk.example' })] }],
  ['no way at all', { ways: [] }],
  ['a field too many', { contact: 'report@desk.example' }],
])('the schema refuses %s', (_what, change) => {
  const good = files.find(({ id }) => id === 'apwg');
  expect(validate(good)).toBe(true);
  expect(validate({ ...good, ...change })).toBe(false);
});

test('the schema says what each field means', () => {
  const fields = [...Object.entries(schema.properties), ...Object.entries(schema.definitions.way.properties)];
  expect(fields.filter(([, { description }]) => !description).map(([name]) => name)).toEqual([]);
  expect(Object.keys(schema.properties)).toEqual(schema.required);
});

test('every desk is named for its file and was checked on a day that is one', () => {
  const today = new Date().toISOString().slice(0, 10);
  for (const [path, { id, checked }] of Object.entries(byPath)) {
    expect(path).toBe(`./desks/${id}.json`);
    expect(new Date(`${checked}T00:00:00Z`).toISOString().slice(0, 10)).toBe(checked);
    expect(checked <= today, `${id} is checked in the future`).toBe(true);
  }
});

test('every desk names known providers and real countries, and there are words for what it says', () => {
  const words = new Set(Object.keys(english));
  const country = new Intl.DisplayNames(['en'], { type: 'region', fallback: 'none' });
  const faults = wrong(files, ({ providers, countries, ways, needs, does, bounce }) => [
    ...providers.filter((id) => providerById(id) === null),
    ...countries.filter((code) => code === 'ZZ' || country.of(code) === undefined),
    ...[
      ...ways.map(({ takes }) => `desk_takes_${takes}`),
      ...needs.map((word) => `desk_needs_${word}`),
      ...does.map((word) => `desk_does_${word}`),
      ...(bounce ? [`desk_bounce_${bounce}`] : []),
    ].filter((key) => !words.has(key)),
  ]);
  expect(faults).toEqual([]);
});

test('no contact stands in two desks, and none that is dead in a live one', () => {
  const contacts = live.flatMap((desk) =>
    desk.ways.map(({ value }) => ({ contact: contactOf(value, desk), id: desk.id })),
  );
  const first = new Map(contacts.toReversed().map(({ contact, id }) => [contact, id]));
  expect(contacts.filter(({ contact, id }) => first.get(contact) !== id)).toEqual([]);
  const gone = new Set(dead.flatMap((desk) => desk.ways.map(({ value }) => contactOf(value, desk))));
  expect(contacts.filter(({ contact }) => gone.has(contact))).toEqual([]);
});

/** A short number is another one in another country; a page is the same with and without its last stroke. */
function contactOf(value: string, { countries }: Desk): string {
  return /^\d+$/.test(value) ? `${value} ${countries.join()}` : value.replace(/\/$/, '').toLowerCase();
}

test('the dead addresses stay on record, and are never offered', () => {
  const values = dead.flatMap(({ ways }) => ways.map(({ value }) => value));
  expect(values).toEqual(
    expect.arrayContaining([
      'spoof@paypal.com',
      'spam@uce.gov',
      'phish@office365.microsoft.com',
      'reportphishing@microsoft.com',
    ]),
  );
  expect(desks.filter(({ status }) => status === 'dead')).toEqual([]);
  expect(deskById('paypal-spoof')).toBeNull();
  expect(deskById('paypal')?.ways[0].value).toBe('phishing@paypal.com');
});

/** Mailboxes on a domain that the directory does not have for their provider, and why they are right all the same. */
const ELSEWHERE: Readonly<Record<string, string>> = {
  'spoof@citicorp.com': 'a domain that Citigroup had before',
  'abuse@laposte.net': "the post's own mail service, in whose name messages are sent",
  'abuse@wal-mart.com': 'a domain that Walmart had before',
};

test("a provider's mailbox is on a domain of its own: a confirmed one where the desk is confirmed", () => {
  const faults = wrong(
    live.filter(({ providers }) => providers.length > 0),
    ({ providers, ways, status }) => {
      const own = new Set(
        providers
          .flatMap((id) => providerById(id) ?? [])
          .flatMap(ownDomains)
          .filter(({ verified }) => verified || status === 'unconfirmed')
          .map(({ domain }) => domain),
      );
      const mailboxes = ways.filter(({ type }) => type === 'email').map(({ value }) => value);
      return mailboxes.filter((value) => !own.has(ownerOf(value)) && !ELSEWHERE[value]);
    },
  );
  expect(faults).toEqual([]);
  const values = new Set(live.flatMap(({ ways }) => ways.map(({ value }) => value)));
  expect(Object.keys(ELSEWHERE).filter((value) => !values.has(value))).toEqual([]);
});

const ownerOf = (address: string) => registrableDomain(address.slice(address.indexOf('@') + 1));

test('the people of at least twenty countries have a confirmed body of their own', () => {
  const national = live.filter(
    ({ status, providers, platforms }) =>
      status === 'confirmed' && providers.length === 0 && platforms.length === 0,
  );
  const countries = new Set(national.flatMap((desk) => desk.countries));
  expect(countries.size).toBeGreaterThanOrEqual(20);
  expect([...countries]).toEqual(expect.arrayContaining(['GB', 'US', 'DE', 'FR', 'CH', 'BE', 'NL', 'JP']));
});

test('a platform is where strangers put up pages, and has one desk', () => {
  const strangers = new Set([
    ...[freeHosts, fileHosts, selfService, shorteners].flatMap(({ domains }) =>
      domains.map((one) => one.replace(/^\*\./, '').replace(/\/.*/, '')),
    ),
    ...directory.flatMap(({ user_content_hosts, domains }) => [
      ...user_content_hosts,
      ...domains.filter(({ roles }) => roles.includes('user_content')).map(({ domain }) => domain),
    ]),
  ]);
  const platforms = live.flatMap((desk) => desk.platforms);
  expect(platforms.filter((one, index) => platforms.indexOf(one) !== index)).toEqual([]);
  const unknown = platforms.filter(
    (one) => !strangers.has(one) && ![...strangers].some((host) => host.endsWith(`.${one}`)),
  );
  expect(unknown).toEqual([]);
  for (const one of platforms) {
    const below = platforms.filter((other) => other.endsWith(`.${one}`));
    expect(below, `${one} and what stands below it`).toEqual([]);
  }
});

test('what the extension ships says the same as the files, but for the notes and the dead', () => {
  const shipped = live
    .toSorted((a, b) => (a.id < b.id ? -1 : 1))
    .map((desk) => ({
      ...Object.fromEntries(Object.entries(desk).filter(([field]) => field !== '$schema')),
      note: null,
    }));
  expect(unpackDesks(packDesks(files.toSorted((a, b) => (a.id < b.id ? -1 : 1))))).toEqual(shipped);
  expect(desks).toEqual(shipped);
});

test('packing keeps formats, and a size', () => {
  const [apwg] = files.filter(({ id }) => id === 'apwg');
  const full = { ...apwg, note: null, ways: [way({ formats: ['arf', 'xarf'], max_bytes: 5_000 })] } as Desk;
  expect(unpackDesks(packDesks([full]))[0]?.ways).toEqual(full.ways);
});

function way(over: Partial<Desk['ways'][number]>): Desk['ways'][number] {
  return {
    type: 'email',
    value: 'report@desk.example',
    takes: 'forward',
    formats: [],
    max_bytes: null,
    ...over,
  };
}
