import browser from 'webextension-polyfill';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { beforeEach, expect, test } from 'vitest';
import { MAX_REPORTS, rememberReport, reportHistory, type ReportEntry } from './reportHistory';
import { settings } from './settings';
import { distrust, trust, trustDomain, trustSender } from './trust';

/** One saved example for each version of each item; never edited, only added to. */
const SAVED = {
  settings: [
    { version: 1, value: { watched: ['https://mail.google.com'], bannerAlways: true, country: 'DE' } },
  ],
  trust: [{ version: 1, value: { senders: ['a@shop.example'], domains: ['shop.example'] } }],
  reports: [
    {
      version: 1,
      value: [
        { at: '2026-11-22T10:00:00.000Z', desk: 'apwg', subject: 'Hello', provider: null, how: 'compose' },
      ],
    },
  ],
};
const report = (subject: string): ReportEntry => ({
  at: '2026-11-22T10:00:00.000Z',
  desk: 'apwg',
  subject,
  provider: 'openai',
  how: 'saved',
});

beforeEach(() => fakeBrowser.reset());

test.each([
  [settings, 'settings' as const],
  [trust, 'trust' as const],
  [reportHistory, 'reports' as const],
])('every saved version of an item is still read (%#)', async (item, key) => {
  for (const saved of SAVED[key]) {
    await browser.storage.local.set({ [key]: saved });
    expect(await item.get()).toEqual(SAVED[key].at(-1)?.value);
  }
});

test('at first nothing is watched, and banners are for warnings', async () => {
  expect(await settings.get()).toEqual({ watched: [], bannerAlways: false, country: null });
});

test('trust is kept in lower case, once each, and can be taken back', async () => {
  await trustSender(' Jane@Shop.Example ');
  await trustSender('jane@shop.example');
  await trustDomain('Shop.Example');
  expect(await trust.get()).toEqual({ senders: ['jane@shop.example'], domains: ['shop.example'] });
  await distrust('JANE@shop.example');
  expect(await trust.get()).toEqual({ senders: [], domains: ['shop.example'] });
});

test('the oldest reports go when there are too many', async () => {
  await reportHistory.set(Array.from({ length: MAX_REPORTS }, (_, at) => report(`${at}`)));
  await rememberReport(report('new'), false);
  const kept = await reportHistory.get();
  expect(kept).toHaveLength(MAX_REPORTS);
  expect([kept[0]?.subject, kept.at(-1)?.subject]).toEqual(['1', 'new']);
});

test('a report from a private window is not kept', async () => {
  await rememberReport(report('private'), true);
  expect(await reportHistory.get()).toEqual([]);
});
