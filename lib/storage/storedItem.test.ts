import browser from 'webextension-polyfill';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { isRecord, isTexts } from './checks';
import { storedItem } from './storedItem';

/** Made up to have a history: text with commas, then a list, then a list with a name. */
const words = () =>
  storedItem<{ words: string[] }>({
    key: 'words',
    version: 3,
    fallback: { words: [] },
    migrations: {
      1: (old) => String(old).split(','),
      2: (old) => ({ words: old }),
    },
    isValid: (value): value is { words: string[] } => isRecord(value) && isTexts(value.words),
  });
const stored = async (key: string): Promise<unknown> => (await browser.storage.local.get(key))[key];

const pageAt = (url: string) => vi.stubGlobal('location', { origin: url.replace(/\/$/, '') });

beforeEach(() => fakeBrowser.reset());

test('nothing stored is the fallback, each time a fresh one', async () => {
  const first = await words().get();
  first.words.push('x');
  expect(await words().get()).toEqual({ words: [] });
});

test.each([
  [1, 'a,b'],
  [2, ['a', 'b']],
  [3, { words: ['a', 'b'] }],
])('a saved example of version %i becomes the present form, and is kept in it', async (version, value) => {
  await browser.storage.local.set({ words: { version, value } });
  expect(await words().get()).toEqual({ words: ['a', 'b'] });
  expect(await stored('words')).toEqual({ version: 3, value: { words: ['a', 'b'] } });
  expect(await stored('words.broken')).toBeUndefined();
});

test.each([
  ['a text', 'nonsense'],
  ['a wrong form', { version: 3, value: { words: [1] } }],
  ['no version', { value: { words: [] } }],
  ['a version from nowhere', { version: 0, value: 'a' }],
])('%s gives the fallback, and what was there is kept aside', async (_, broken) => {
  await browser.storage.local.set({ words: broken });
  expect(await words().get()).toEqual({ words: [] });
  expect(await stored('words.broken')).toEqual(broken);
  expect(await stored('words')).toEqual(broken);
});

test('changes happen one after another', async () => {
  const item = words();
  await Promise.all(['a', 'b', 'c'].map((word) => item.update((now) => ({ words: [...now.words, word] }))));
  expect(await item.get()).toEqual({ words: ['a', 'b', 'c'] });
});

describe('in a page of the extension', () => {
  const request = vi.fn<(name: string, task: () => Promise<unknown>) => Promise<unknown>>();
  beforeEach(() => {
    let last: Promise<unknown> = Promise.resolve();
    request.mockReset().mockImplementation((_, task) => (last = last.then(task, task)));
    vi.stubGlobal('navigator', { locks: { request } });
  });
  afterEach(() => vi.unstubAllGlobals());

  test('what two tabs write at once is kept, all of it', async () => {
    pageAt(browser.runtime.getURL(''));
    // Each tab has an item of its own.
    await Promise.all(
      ['a', 'b', 'c'].map((word) => words().update((now) => ({ words: [...now.words, word] }))),
    );
    expect(await words().get()).toEqual({ words: ['a', 'b', 'c'] });
  });

  test('a web page gets no lock that it could hold', async () => {
    pageAt('https://mail.example');
    await words().update(() => ({ words: ['a'] }));
    expect(request).not.toHaveBeenCalled();
    expect(await words().get()).toEqual({ words: ['a'] });
  });
});

test('a full storage is said, not thrown', async () => {
  const item = words();
  vi.spyOn(browser.storage.local, 'set').mockRejectedValueOnce(new Error('QUOTA_BYTES quota exceeded'));
  expect(await item.set({ words: ['a'] })).toEqual({ ok: false, reason: 'quota' });
  vi.spyOn(browser.storage.local, 'set').mockRejectedValueOnce(new Error('disk on fire'));
  expect(await item.set({ words: ['a'] })).toEqual({ ok: false, reason: 'failed' });
  expect(await item.set({ words: ['a'] })).toEqual({ ok: true });
});

test('what can not be read is not written over before it is kept aside', async () => {
  await browser.storage.local.set({ words: 'nonsense' });
  vi.spyOn(browser.storage.local, 'set').mockRejectedValueOnce(new Error('QUOTA_BYTES quota exceeded'));
  expect(await words().update(() => ({ words: ['a'] }))).toEqual({ ok: false, reason: 'quota' });
  expect(await stored('words')).toBe('nonsense');
  expect(await words().update(() => ({ words: ['a'] }))).toEqual({ ok: true });
  expect(await stored('words.broken')).toBe('nonsense');
});

test('subscribers hear each new value until they leave', async () => {
  const item = words();
  const heard = vi.fn<(value: { words: string[] }) => void>();
  const leave = item.subscribe(heard);
  await item.set({ words: ['a'] });
  await browser.storage.local.set({ other: 1 });
  leave();
  await item.set({ words: ['b'] });
  expect(heard.mock.calls).toEqual([[{ words: ['a'] }]]);
});
