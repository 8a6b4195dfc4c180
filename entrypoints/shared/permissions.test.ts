import browser from 'webextension-polyfill';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { beforeEach, expect, test, vi } from 'vitest';
import { adapters } from '../../lib/webmail/registry';
import { settings } from '../../lib/storage/settings';
import { patternOf, webOrigin } from './origins';
import { switchOff, switchOn } from './permissions';

const asked = vi.fn<(wanted: { origins: string[] }) => Promise<boolean>>();
const removed = vi.fn<(given: { origins: string[] }) => Promise<boolean>>(async () => true);

beforeEach(() => {
  fakeBrowser.reset();
  asked.mockReset().mockResolvedValue(true);
  removed.mockClear();
  Object.assign(browser, { permissions: { request: asked, remove: removed } });
});

test('the browser is asked in the very click, before anything is awaited', () => {
  void switchOn('https://mail.google.com/mail/u/0/#inbox');
  expect(asked).toHaveBeenCalledWith({ origins: ['https://mail.google.com/*'] });
});

test('the wish is kept before the answer comes, for the popup may be gone by then', async () => {
  asked.mockReturnValue(new Promise(() => {}));
  void switchOn('https://mail.google.com');
  await vi.waitFor(async () => expect((await settings.get()).watched).toEqual(['https://mail.google.com']));
});

test('a yes keeps it, a no or an error takes it back', async () => {
  expect(await switchOn('https://a.example')).toBe(true);
  asked.mockResolvedValueOnce(false);
  expect(await switchOn('https://b.example')).toBe(false);
  asked.mockRejectedValueOnce(new Error('not in a click'));
  expect(await switchOn('https://c.example')).toBe(false);
  expect((await settings.get()).watched).toEqual(['https://a.example']);
});

test.each(['about:blank', 'file:///x', 'not an address', 'javascript:alert(1)'])(
  '%s is never asked for',
  async (address) => {
    expect(await switchOn(address)).toBe(false);
    expect(asked).not.toHaveBeenCalled();
  },
);

test('switching off gives the permission back', async () => {
  await switchOn('https://a.example');
  await switchOff('https://a.example');
  expect((await settings.get()).watched).toEqual([]);
  expect(removed).toHaveBeenCalledWith({ origins: ['https://a.example/*'] });
});

test('the permission goes even where the page is closed before the wish is written', async () => {
  await switchOn('https://a.example');
  const writing = vi.spyOn(settings, 'update').mockReturnValueOnce(new Promise(() => {}));
  void switchOff('https://a.example');
  await vi.waitFor(() => expect(removed).toHaveBeenCalledWith({ origins: ['https://a.example/*'] }));
  writing.mockRestore();
});

test('two ports of a host share a permission, which stays until the second is off', async () => {
  await switchOn('http://127.0.0.1:8080');
  await switchOn('http://127.0.0.1:9090');
  await switchOff('http://127.0.0.1:8080');
  expect(removed).not.toHaveBeenCalled();
  await switchOff('http://127.0.0.1:9090');
  expect(removed).toHaveBeenCalledOnce();
});

test('patterns have no port, which Firefox does not know; origins do', () => {
  expect(patternOf('http://127.0.0.1:8080')).toBe('http://127.0.0.1/*');
  expect(webOrigin('http://127.0.0.1:8080/x')).toBe('http://127.0.0.1:8080');
});

test('all addresses of a webmail are one question; a no leaves what was on before', async () => {
  await switchOn('https://a.example');
  asked.mockResolvedValueOnce(false);
  expect(await switchOn('https://a.example', 'https://b.example')).toBe(false);
  expect(asked).toHaveBeenLastCalledWith({ origins: ['https://a.example/*', 'https://b.example/*'] });
  expect((await settings.get()).watched).toEqual(['https://a.example']);
  expect(await switchOn('https://c.example', 'not an address')).toBe(false);
});

test('frames on other hosts are asked for with their page, and given back with it', async () => {
  const frames = ['https://*.body.example/*'];
  const [first] = adapters;
  vi.spyOn(adapters, 'find').mockImplementation(() => first && { ...first, frames });
  await switchOn('https://a.example', 'https://b.example');
  expect(asked).toHaveBeenCalledWith({ origins: ['https://a.example/*', ...frames, 'https://b.example/*'] });
  await switchOff('https://a.example');
  expect(removed).toHaveBeenLastCalledWith({ origins: ['https://a.example/*'] });
  await switchOff('https://b.example');
  expect(removed).toHaveBeenLastCalledWith({ origins: ['https://b.example/*', ...frames] });
  vi.restoreAllMocks();
});

test('asking again, or switching off, ends the note that the browser took a permission back', async () => {
  const origins = ['https://a.example', 'https://b.example'];
  await settings.set({ ...(await settings.get()), takenBack: origins });
  await switchOn('https://a.example');
  expect((await settings.get()).takenBack).toEqual(['https://b.example']);
  await switchOff('https://b.example');
  expect((await settings.get()).takenBack).toEqual([]);
});
