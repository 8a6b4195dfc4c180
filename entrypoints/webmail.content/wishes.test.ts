import browser from 'webextension-polyfill';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { beforeEach, expect, test, vi } from 'vitest';
import { settings } from '../../lib/storage/settings';
import type { FrameWishes } from '../shared/protocol';

const { sent } = vi.hoisted(() => ({ sent: vi.fn<(name: string) => Promise<FrameWishes>>() }));
vi.mock('../shared/protocol', () => ({ sendMessage: sent }));
const { followWishes } = await import('./wishes');

const now: FrameWishes = { watched: true, bannerAlways: true, linkGuard: true, listMarks: false };
const heard = vi.fn<(wishes: FrameWishes) => void>();
beforeEach(() => {
  fakeBrowser.reset();
  heard.mockClear();
  sent.mockReset().mockResolvedValue(now);
});

test('after a change of the settings the background is asked, until that is ended', async () => {
  const end = followWishes(heard);
  await settings.update((old) => ({ ...old, bannerAlways: true }));
  await vi.waitFor(() => expect(heard).toHaveBeenCalledExactlyOnceWith(now));
  expect(sent).toHaveBeenCalledExactlyOnceWith('frameWishes', undefined);
  end();
  await settings.update((old) => ({ ...old, bannerAlways: false }));
  expect(sent).toHaveBeenCalledOnce();
});

test('what else is stored, and a background that is gone, change nothing', async () => {
  followWishes(heard);
  await browser.storage.local.set({ history: 1 });
  expect(sent).not.toHaveBeenCalled();
  sent.mockRejectedValueOnce(new Error('No response'));
  await settings.update((old) => ({ ...old, bannerAlways: true }));
  await vi.waitFor(() => expect(sent).toHaveBeenCalledOnce());
  await Promise.resolve();
  expect(heard).not.toHaveBeenCalled();
});
