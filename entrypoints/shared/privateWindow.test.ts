import browser from 'webextension-polyfill';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { isPrivateWindow } from './privateWindow';

const windowIs = (incognito: boolean) =>
  vi.spyOn(browser.windows, 'getCurrent').mockResolvedValue({ focused: true, alwaysOnTop: false, incognito });

beforeEach(() => fakeBrowser.reset());
afterEach(() => vi.restoreAllMocks());

test.each([true, false])('the window says whether it is private: %s', async (incognito) => {
  windowIs(incognito);
  expect(await isPrivateWindow()).toBe(incognito);
});

test('what can not be known counts as private', async () => {
  vi.spyOn(browser.windows, 'getCurrent').mockRejectedValue(new Error('no window'));
  expect(await isPrivateWindow()).toBe(true);
});

test('a private page is private whatever its window says', async () => {
  windowIs(false);
  vi.spyOn(browser.extension, 'inIncognitoContext', 'get').mockReturnValue(true);
  expect(await isPrivateWindow()).toBe(true);
});
