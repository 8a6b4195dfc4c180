import browser from 'webextension-polyfill';
import { afterEach, expect, test, vi } from 'vitest';
import { isStorageFull } from './kept';

const QUOTA = 10_485_760;
const holds = (used: () => Promise<number>, quota: number | undefined = QUOTA) =>
  Object.assign(browser.storage.local, { QUOTA_BYTES: quota, getBytesInUse: used });

afterEach(() => {
  vi.restoreAllMocks();
  Object.assign(browser.storage.local, { QUOTA_BYTES: undefined, getBytesInUse: undefined });
});

test('from the last twentieth of the quota on it is full', async () => {
  holds(async () => QUOTA * 0.94);
  expect(await isStorageFull()).toBe(false);
  holds(async () => QUOTA * 0.96);
  expect(await isStorageFull()).toBe(true);
});

test('what can’t be measured is not full', async () => {
  expect(await isStorageFull()).toBe(false);
  holds(() => Promise.reject(new Error('no')));
  expect(await isStorageFull()).toBe(false);
});

test('Firefox names a quota and keeps none', async () => {
  holds(async () => QUOTA);
  vi.spyOn(browser.runtime, 'getURL').mockReturnValue('moz-extension://id/');
  expect(await isStorageFull()).toBe(false);
});
