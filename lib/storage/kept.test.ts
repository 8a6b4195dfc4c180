import browser from 'webextension-polyfill';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { beforeEach, expect, test } from 'vitest';
import { keepHistory, remember } from './history';
import { allKept, dropKept } from './kept';
import { keepGuess } from './practice';
import { settings } from './settings';
import { trustAll } from './trust';

beforeEach(() => fakeBrowser.reset());

const counts = async () =>
  Object.fromEntries((await allKept()).kept.map(({ key, kind, entries }) => [key, [kind, entries]]));

test('nothing is kept at first', async () => {
  expect(await allKept()).toEqual({ kept: [], used: 0, allowed: 10 * 1024 * 1024, full: false });
});

test('all that is stored is told, by what it is, with how much of it there is', async () => {
  await settings.set(await settings.get());
  await trustAll({ senders: ['a@home.example', 'b@home.example'], domains: ['firm.example'] });
  await keepHistory(true);
  await remember({ name: 'Ann', address: 'a@home.example' }, '2026-01-01');
  await keepGuess('01-a', 'scam');
  await browser.storage.local.set({ 'reports.broken': { version: 1, value: 'x' }, later: 1 });
  await browser.storage.session.set({ 'tab 1': {}, 'tab 2': {} });
  expect(await counts()).toEqual({
    settings: ['settings', null],
    trust: ['trust', 3],
    history: ['history', 1],
    practice: ['practice', 1],
    later: ['other', null],
    'reports.broken': ['broken', null],
    '': ['session', null],
  });
  const { kept } = await allKept();
  expect(kept.map(({ key }) => key).slice(-3)).toEqual(['later', 'reports.broken', '']);
});

test('bytes are those of the key and the JSON, in UTF-8', async () => {
  await browser.storage.local.set({ ab: 'ü' });
  expect(await allKept()).toMatchObject({ kept: [{ bytes: 6 }], used: 6 });
});

test.each([['garbage'], [{ version: 1, value: null }], [{ version: 1, value: { senders: 3 } }]])(
  'of what has no form known, such as %j, nothing is counted',
  async (trust) => {
    await browser.storage.local.set({ trust, plans: trust, history: trust, reports: trust, practice: trust });
    expect(new Set((await allKept()).kept.map(({ entries }) => entries))).toEqual(new Set([null]));
  },
);

test('close below what the browser allows it counts as full', async () => {
  await browser.storage.local.set({ a: 'x'.repeat(9.9 * 1024 * 1024) });
  expect(await allKept()).toMatchObject({ full: true });
});

test('one kind is deleted, and nothing else', async () => {
  await browser.storage.local.set({ trust: 1, 'trust.broken': 2 });
  await browser.storage.session.set({ a: 1 });
  expect(await dropKept({ key: 'trust.broken', kind: 'broken' })).toBe(true);
  expect(Object.keys(await counts())).toEqual(['trust', '']);
  await dropKept({ key: '', kind: 'session' });
  expect(Object.keys(await counts())).toEqual(['trust']);
});
