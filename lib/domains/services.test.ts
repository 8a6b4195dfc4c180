import { readdirSync, readFileSync } from 'node:fs';
import Ajv from 'ajv';
import { parse } from 'tldts';
import { expect, test } from 'vitest';
import { isService, servicesOf, type Service } from './services';

const folder = new URL('./services/', import.meta.url);
interface List {
  about: string;
  source: string;
  checked: string;
  domains: string[];
}
const read = (name: string): List => JSON.parse(readFileSync(new URL(name, folder), 'utf8')) as List;
const files = readdirSync(folder).filter((name) => !name.includes('schema'));
const lists = new Map(files.map((name) => [name.replace('.json', ''), read(name)]));
/** Of an entry with a star, that which is below it. */
const hostOf = (entry: string): string => (entry.split('/', 1)[0] ?? '').replaceAll('*', 'any');
const parentsOf = (host: string): string[] => host.split('.').map((_, i, all) => all.slice(i).join('.'));

test('a service is known by its own domain and those below it, in any case, with a dot at the end', () => {
  expect(isService('freeMail', 'gmail.com')).toBe(true);
  expect(isService('freeHosts', 'Shop.Pages.DEV.')).toBe(true);
  expect(isService('shorteners', 'notbit.ly')).toBe(false);
  expect(isService('freeHosts', 'dev')).toBe(false);
});

test('a top-level domain stands for all below it, and for no label elsewhere', () => {
  expect(isService('oddTlds', 'a.b.icu')).toBe(true);
  expect(isService('oddTlds', 'icu.example')).toBe(false);
});

test('an entry with a path means that path only', () => {
  expect(isService('selfService', 'docs.google.com', '/forms/d/e/1/viewform')).toBe(true);
  expect(isService('fileHosts', 'docs.google.com', '/forms/d/e/1/viewform')).toBe(false);
  expect(isService('fileHosts', 'www.dropbox.com', '/scl/fi/x/plan.pdf?dl=0')).toBe(true);
  expect(isService('fileHosts', 'www.dropbox.com', '/security')).toBe(false);
  expect(isService('fileHosts', 'www.dropbox.com')).toBe(false);
});

test('an entry that begins with a star means what is below it, and not the main site', () => {
  expect(isService('freeHosts', 'login.wordpress.com')).toBe(true);
  expect(isService('freeHosts', 'www.login.wordpress.com')).toBe(true);
  for (const host of ['wordpress.com', 'www.wordpress.com', 'WordPress.com.', 'www.tumblr.com'])
    expect(isService('freeHosts', host), host).toBe(false);
});

test('a star inside stands for one label: a region of the storage, and nothing else of that cloud', () => {
  for (const host of [
    's3.amazonaws.com',
    'login.s3.eu-central-1.amazonaws.com',
    'login.s3-website-us-east-1.amazonaws.com',
    'login.s3-website.eu-central-1.amazonaws.com',
  ])
    expect(isService('freeHosts', host), host).toBe(true);
  for (const host of ['abc.execute-api.eu-central-1.amazonaws.com', 'www.amazonaws.com', 's3.evil.test'])
    expect(isService('freeHosts', host), host).toBe(false);
});

test('of a mail service that also holds pages only the click counter is meant', () => {
  expect(isService('bulkMailers', 'substack.com', '/redirect/2/x')).toBe(true);
  expect(isService('bulkMailers', 'link.mail.beehiiv.com', '/ss/c/x')).toBe(true);
  for (const host of ['evil.substack.com', 'evil.beehiiv.com', 'mailchi.mp', 'x.my.salesforce.com'])
    expect(isService('bulkMailers', host, '/p/login'), host).toBe(false);
});

test('main sites of providers and shared networks are no free hosts', () => {
  for (const host of [
    'github.com',
    'apis.google.com',
    'www.office.com',
    'www.notion.so',
    'd1.cloudfront.net',
  ])
    expect(
      [...servicesOf(host, '/x')].filter((kind) => kind !== 'clouds'),
      host,
    ).toEqual([]);
});

test('a host of a thousand labels is answered from its end', () => {
  expect(isService('freeHosts', `${'a.'.repeat(30_000)}pages.dev`)).toBe(true);
});

for (const [name, { about, source, checked, domains }] of lists) {
  test(`${name}: sorted, each once, of the schema's form, with source and date`, () => {
    const valid = new Ajv().compile(
      JSON.parse(readFileSync(new URL('services.schema.json', folder), 'utf8')),
    );
    expect(valid({ about, source, checked, domains })).toBe(true);
    expect(about.length).toBeGreaterThan(20);
    expect(source.length).toBeGreaterThan(20);
    expect(domains).toEqual([...new Set(domains)].toSorted());
    expect(!source.includes('sublime') || source.includes('(MIT, commit eb76f52')).toBe(true);
  });

  test(`${name}: every entry can be had, and none is covered by another`, () => {
    const wrong = domains.filter((entry) => !canBeHad(name, hostOf(entry)));
    expect(wrong).toEqual([]);
    const covered = domains.filter((entry) =>
      domains.some((other) => parentsOf(hostOf(entry)).slice(1).includes(other)),
    );
    expect(covered).toEqual([]);
  });
}

/**
 * A top-level domain of ICANN's in oddTlds; anywhere else a host below a public suffix, or a private suffix itself (pages.dev,
 * github.io: its tenants are meant), and never one of ICANN's.
 */
function canBeHad(list: string, host: string): boolean {
  const { publicSuffix, isIcann, domain, isIp } = parse(host, { allowPrivateDomains: true });
  if (list === 'oddTlds') return !host.includes('.') && publicSuffix === host && isIcann === true;
  return isIp === false && (domain !== null || (publicSuffix === host && isIcann === false));
}

/**
 * Kinds that say different things of the same host: what a link leads to (one finding a host), and what a mailbox is.
 * Others may share hosts: docsend.com holds files and writes for its customers, amazonaws.com is a cloud and holds pages.
 */
const EXCLUSIVE: Service[][] = [
  ['freeHosts', 'fileHosts', 'selfService', 'shorteners', 'socialLanding', 'bulkMailers', 'ipfsGateways'],
  ['freeMail', 'disposableMail', 'mailForwarding'],
  ['freeMail', 'replyToServices'],
  ['bulkMailers', 'freeMail'],
];

test('no host stands in two lists that contradict each other', () => {
  for (const group of EXCLUSIVE) {
    for (const kind of group) {
      for (const entry of lists.get(kind)?.domains ?? []) {
        const path = entry.slice(hostOf(entry).length);
        const kinds = servicesOf(hostOf(entry), path);
        expect(
          group.filter((one) => kinds.has(one)),
          entry,
        ).toEqual([kind]);
      }
    }
  }
});

test('all lists together stay small: they are loaded whenever the background starts', () => {
  const bytes = [...lists.values()].reduce((sum, { domains }) => sum + JSON.stringify(domains).length, 0);
  expect(bytes).toBeLessThan(27_000);
});
