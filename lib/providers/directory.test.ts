import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { checkFiles } from '../../tests/cli/provider/checkFiles';
import { providerFiles } from '../../tests/providerFiles';
import { directory, ownDomains, ownerOf, providerById, vouches } from './directory';
import sources from './sources.json';

/** The files themselves: the directory holds what judging needs of them. */
const all = providerFiles.map(([, provider]) => provider);
const ownNames = (id: string) => ownDomains(providerById(id)!).map(({ domain }) => domain);

test('the directory holds the providers that it promises, by id', () => {
  const ids = directory.map((provider) => provider.id);
  expect(ids).toEqual(ids.toSorted());
  expect(ids.length).toBeGreaterThanOrEqual(886);
  expect(ids).toEqual(
    expect.arrayContaining([
      'amazon',
      'anthropic',
      'apple',
      'dhl',
      'github',
      'google',
      'ledger',
      'mcafee',
      'microsoft',
      'netflix',
      'openai',
      'paypal',
    ]),
  );
});

test('every file passes all that the command "provider" checks, without a doubt', () => {
  const folder = join(import.meta.dirname, 'directory');
  const files = readdirSync(folder).map((name) => ({ name, text: readFileSync(join(folder, name), 'utf8') }));
  const checked = checkFiles(files, files, sources, new Date().toISOString().slice(0, 10));
  const told = checked.flatMap(({ name, problems }) =>
    problems.map(({ at, what }) => `${name} ${at}: ${what}`),
  );
  expect(told).toEqual([]);
  expect(checked.filter(({ file }) => file === null)).toEqual([]);
});

test('every source in the table is used, has a title and kind, and is https where it can be opened', () => {
  const lists = all.flatMap((file) => [
    ...file.domains,
    ...file.mail_hosts,
    ...file.sender_addresses,
    ...(file.vendors ?? []),
    ...[file.mfa, file.status_page].filter((fact) => fact !== null),
  ]);
  const used = new Set(lists.flatMap((fact) => fact.sources));
  expect(Object.keys(sources).filter((code) => !used.has(code))).toEqual([]);
  const entries: { title: string; kind: string; url: string | null }[] = Object.values(sources);
  expect(entries.filter(({ title, kind }) => title === '' || kind === '')).toEqual([]);
  expect(entries.filter(({ url }) => url !== null && new URL(url).protocol !== 'https:')).toEqual([]);
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
