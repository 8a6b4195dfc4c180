import Ajv from 'ajv';
import { expect, test } from 'vitest';
import { icannDomain, registrableDomain } from '../domains/registrableDomain';
import { providerFiles } from '../../tests/providerFiles';
import { isCommonWord } from '../domains/words/isCommonWord';
import { directory, ownDomains, ownerOf, providerById, vouches } from './directory';
import type { ProviderFile } from './provider';
import schema from './provider.schema.json';
import sources from './sources.json';

/** The files themselves: the directory holds what judging needs of them. */
const all = providerFiles.map(([, provider]) => provider);
const validate = new Ajv({ allErrors: true, strict: true }).compile(schema);

/** Whether a name is the domain, or below it. */
const isIn = (host: string, domain: string) => host === domain || host.endsWith(`.${domain}`);
const hostOf = (address: string) => address.slice(address.lastIndexOf('@') + 1);

/** Every `sources` list and every text in a provider, with the place it stands at. */
function* strings(value: unknown, place: string): Generator<{ place: string; text: string }> {
  if (typeof value === 'string') yield { place, text: value };
  else if (Array.isArray(value)) for (const item of value) yield* strings(item, place);
  else if (typeof value === 'object' && value !== null) {
    for (const [key, item] of Object.entries(value)) yield* strings(item, `${place}.${key}`);
  }
}

const codesIn = (provider: ProviderFile) =>
  [...strings(provider, '')].filter(({ place }) => place.endsWith('.sources')).map(({ text }) => text);
const familyDomains = ({ id }: ProviderFile) => ownDomains(providerById(id)!);
const ownNames = (id: string) => ownDomains(providerById(id)!).map(({ domain }) => domain);

test('the directory holds at least the providers the first version promises', () => {
  const ids = directory.map((provider) => provider.id);
  expect(ids).toEqual(ids.toSorted());
  for (const id of [
    'openai',
    'anthropic',
    'google',
    'microsoft',
    'apple',
    'amazon',
    'paypal',
    'github',
    'dhl',
  ]) {
    expect(ids).toContain(id);
  }
  for (const id of ['ledger', 'netflix', 'mcafee']) expect(ids).toContain(id);
});

test.each(providerFiles)('%s follows the schema', (_path, provider) => {
  validate(provider);
  expect(validate.errors ?? []).toEqual([]);
});

test('the schema refuses an unknown field, a plain-http page and a domain that is a host path', () => {
  const good = structuredClone(providerById('openai'))!;
  expect(validate({ ...good, verified: true })).toBe(false);
  expect(validate({ ...good, sign_in: [{ url: 'http://openai.com', verified: true }] })).toBe(false);
  expect(validate({ ...good, user_content_hosts: ['openai.com/share'] })).toBe(false);
});

test.each(providerFiles)('%s is named for its id', (path, provider) => {
  expect(path).toBe(`${provider.id}.json`);
});

test.each(providerFiles)('%s: the date is a day that has been', (_path, provider) => {
  const day = new Date(`${provider.checked}T00:00:00Z`);
  expect(day.toISOString().slice(0, 10)).toBe(provider.checked);
  expect(day.getTime()).toBeLessThanOrEqual(Date.now() + 86_400_000);
});

test.each(providerFiles)(
  '%s names registrable domains, which no customer registers under',
  (_path, provider) => {
    // com.be was once taken for Amazon's, because amazon.com.be is. Below a private suffix each name has an owner of
    // its own (tax.service.gov.uk); the owner of the suffix itself is known by it (blogspot.com).
    const wrong = provider.domains
      .map(({ domain }) => domain)
      .filter(
        (domain) =>
          (registrableDomain(domain) !== domain && icannDomain(domain) !== domain) ||
          /^(?:co|com|net|org)\.[a-z]{2}$/.test(domain),
      );
    expect(wrong).toEqual([]);
  },
);

/** All names of a provider; a word of two or three signs is a whole name in scripts of syllables and ideographs. */
const allNames = ({ aliases, aliases_native }: ProviderFile) => [
  ...aliases,
  ...Object.values(aliases_native).flat(),
];
const isShort = (name: string) =>
  name.replaceAll(/[^\p{L}\p{N}\p{M}&]/gu, '').length <= 3 &&
  !/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u.test(name);

test.each(providerFiles)('%s: names of three letters or fewer need context', (_path, provider) => {
  expect(
    allNames(provider).filter((name) => isShort(name) && !provider.aliases_need_context.includes(name)),
  ).toEqual([]);
});

test.each(providerFiles)('%s: names that are ordinary words need context', (_path, provider) => {
  const words = allNames(provider).filter(
    (name) => /^\p{L}+$/u.test(name) && isCommonWord(name.toLowerCase()),
  );
  expect(words.filter((name) => !provider.aliases_need_context.includes(name))).toEqual([]);
});

test('a name of two providers that are not of one family needs context in both', () => {
  const owners = new Map<string, ProviderFile[]>();
  for (const provider of all)
    for (const name of new Set(allNames(provider).map((each) => each.toLowerCase())))
      owners.set(name, [...(owners.get(name) ?? []), provider]);
  const clear = [...owners].filter(
    ([name, of]) =>
      of.length > 1 &&
      !of.some(({ parent }) => of.some(({ id }) => parent === id)) &&
      !of.every((each) => each.aliases_need_context.some((one) => one.toLowerCase() === name)),
  );
  expect(clear.map(([name]) => name)).toEqual([]);
});

test.each(providerFiles)('%s: senders and mail hosts are inside its domains', (_path, provider) => {
  const own = familyDomains(provider).map(({ domain }) => domain);
  const hosts = [
    ...provider.sender_addresses.map(({ address }) => hostOf(address)),
    ...provider.mail_hosts.map(({ host }) => host),
  ];
  expect(hosts.filter((host) => !own.some((domain) => isIn(host, domain)))).toEqual([]);
});

test.each(providerFiles)(
  '%s: verified sign-in pages are on domains that a list names for it',
  (_path, provider) => {
    // login.yahoo.com is Yahoo's, though yahoo.com also holds the mailboxes of its customers and so does not vouch.
    const named = familyDomains(provider).filter(
      ({ verified, evidence }) => verified && evidence === 'owner',
    );
    const hosts = provider.sign_in.filter(({ verified }) => verified).map(({ url }) => new URL(url).hostname);
    expect(hosts.filter((host) => !named.some(({ domain }) => isIn(host, domain)))).toEqual([]);
  },
);

test.each(providerFiles)('%s: every source code is in the table', (_path, provider) => {
  expect(codesIn(provider).filter((code) => !Object.hasOwn(sources, code))).toEqual([]);
});

test.each(providerFiles)('%s: every address of a page is https', (_path, provider) => {
  const pages = [...strings(provider, '')].map(({ text }) => text).filter((text) => text.includes('://'));
  expect(pages.filter((page) => new URL(page).protocol !== 'https:')).toEqual([]);
});

test('every source in the table is used, has a title and kind, and is https where it can be opened', () => {
  const used = new Set(all.flatMap((provider) => codesIn(provider)));
  expect(Object.keys(sources).filter((code) => !used.has(code))).toEqual([]);
  const entries: { title: string; kind: string; url: string | null }[] = Object.values(sources);
  expect(entries.filter(({ title, kind }) => title === '' || kind === '')).toEqual([]);
  expect(entries.filter(({ url }) => url !== null && new URL(url).protocol !== 'https:')).toEqual([]);
});

test('no domain is in two providers that are not of one family', () => {
  const shared = directory.flatMap((a) =>
    directory
      .filter((b) => a.id < b.id && a.parent !== b.id && b.parent !== a.id)
      .flatMap((b) => a.domains.filter(({ domain }) => b.domains.some((other) => other.domain === domain))),
  );
  expect(shared).toEqual([]);
});

test('general knowledge alone never makes a fact verified', () => {
  const facts = all.flatMap((provider) => [
    ...provider.domains,
    ...provider.mail_hosts,
    ...provider.sender_addresses,
    ...provider.report_phishing,
  ]);
  expect(
    facts.filter(({ verified, sources: codes }) => verified && codes.every((code) => code === 'gk')),
  ).toEqual([]);
});

test('an owner is found by registrable domain, and a stranger has none', () => {
  expect(ownerOf('openai.com')?.provider.id).toBe('openai');
  expect(ownerOf('githubstatus.com')?.provider.id).toBe('github');
  expect(ownerOf('openai.com.example')).toBeNull();
  expect(ownerOf('constructor')).toBeNull();
});

test('an id finds its provider, and an unknown one nothing', () => {
  expect(providerById('dhl')?.name).toBe('DHL');
  expect(providerById('__proto__')).toBeNull();
});

test("a parent's and a child's domains count as own, a stranger's do not", () => {
  expect(ownNames('github')).toContain('microsoft.com');
  expect(ownNames('microsoft')).toContain('github.com');
  expect(ownNames('github')).not.toContain('google.com');
  expect(new Set(ownNames('github')).size).toBe(ownNames('github').length);
});

test('a domain where customers write, or that nobody confirmed, does not vouch', () => {
  expect(vouches(ownerOf('openai.com')!.domain)).toBe(true);
  expect(vouches(ownerOf('gmail.com')!.domain)).toBe(false);
  expect(vouches(ownerOf('oaiusercontent.com')!.domain)).toBe(false);
  expect(vouches(ownerOf('dhl.es')!.domain)).toBe(false);
  expect(vouches(ownerOf('beatsbydre.com')!.domain)).toBe(false);
});
