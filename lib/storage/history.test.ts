import browser from 'webextension-polyfill';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { beforeEach, expect, test, vi } from 'vitest';
import {
  clearHistory,
  correspondents,
  history,
  isHistoryBroken,
  keepHistory,
  MOST_CORRESPONDENTS,
  remember,
} from './history';

const maria = { name: 'Maria Example', address: 'Maria@company.example' };
const kept = async () => (await history.get()).correspondents;

beforeEach(() => fakeBrowser.reset());

test('nothing is kept until the user wants it', async () => {
  await remember(maria, '2026-03-01');
  expect(await history.get()).toEqual({ keep: false, correspondents: [] });
});

test('a sender is kept once, and counted once a day', async () => {
  await keepHistory(true);
  for (const day of ['2026-03-01', '2026-03-01', '2026-03-04']) await remember(maria, day);
  expect(await kept()).toEqual([
    {
      name: 'Maria Example',
      address: 'maria@company.example',
      first: '2026-03-01',
      last: '2026-03-04',
      count: 2,
    },
  ]);
});

test('what changes nothing is not written', async () => {
  await keepHistory(true);
  await remember(maria, '2026-03-01');
  const set = vi.spyOn(browser.storage.local, 'set');
  await remember(maria, '2026-03-01');
  expect(set).not.toHaveBeenCalled();
});

test.each(['', 'no address', 'two@at@signs', `${'a'.repeat(300)}@b.example`])(
  'no address, no entry: %s',
  async (address) => {
    await keepHistory(true);
    await remember({ name: 'X', address }, '2026-03-01');
    expect(await kept()).toEqual([]);
  },
);

test('the list is bounded, and who was silent longest goes first', async () => {
  const day = '2026-03-01';
  const full = Array.from({ length: MOST_CORRESPONDENTS }, (_, i) => ({
    name: '',
    address: `p${i}@a.example`,
    first: day,
    last: day,
    count: 1,
  }));
  await history.set({ keep: true, correspondents: full });
  await remember({ name: '', address: 'p0@a.example' }, '2026-03-02');
  await remember(maria, '2026-03-02');
  const addresses = (await kept()).map(({ address }) => address);
  expect(addresses).toHaveLength(MOST_CORRESPONDENTS);
  expect(addresses).not.toContain('p1@a.example');
  expect(addresses.slice(-2)).toEqual(['p0@a.example', 'maria@company.example']);
});

test('full storage is said, and what was kept stays', async () => {
  await keepHistory(true);
  await remember(maria, '2026-03-01');
  vi.spyOn(browser.storage.local, 'set').mockRejectedValueOnce(new Error('QUOTA_BYTES quota exceeded'));
  expect(await remember({ name: '', address: 'b@b.example' }, '2026-03-01')).toEqual({
    ok: false,
    reason: 'quota',
  });
  expect(await kept()).toHaveLength(1);
});

test('what can not be read is kept aside, and can be deleted', async () => {
  const broken = { version: 1, value: { keep: true, correspondents: [{ name: 7 }] } };
  await browser.storage.local.set({ history: broken });
  expect(await history.get()).toEqual({ keep: false, correspondents: [] });
  expect(await isHistoryBroken()).toBe(true);
  await clearHistory();
  expect(await isHistoryBroken()).toBe(false);
});

test('switched off, or cleared, nothing is left', async () => {
  await keepHistory(true);
  await remember(maria, '2026-03-01');
  await clearHistory();
  expect(await history.get()).toEqual({ keep: true, correspondents: [] });
  await remember(maria, '2026-03-02');
  await keepHistory(false);
  expect(await history.get()).toEqual({ keep: false, correspondents: [] });
});

test('the list is the same until it changes', async () => {
  await keepHistory(true);
  await remember(maria, '2026-03-01');
  const list = await correspondents();
  expect(await correspondents()).toBe(list);
  await remember({ name: '', address: 'b@b.example' }, '2026-03-01');
  expect(await correspondents()).toHaveLength(2);
});
