import browser from 'webextension-polyfill';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { beforeEach, expect, test } from 'vitest';
import { history } from './history';
import { plans } from './plans';
import { practice } from './practice';
import { reports } from './reports';
import { settings } from './settings';
import { distrust, trust, trustDomain, trustSender } from './trust';

/** One saved example for each version of each item; never edited, only added to. */
const SAVED = {
  settings: [
    { version: 1, value: { watched: ['https://mail.google.com'], bannerAlways: true, country: 'DE' } },
    {
      version: 2,
      value: {
        watched: ['https://mail.google.com'],
        bannerAlways: true,
        linkGuard: true,
        listMarks: false,
        country: 'DE',
      },
    },
    {
      version: 3,
      value: {
        watched: ['https://mail.google.com'],
        takenBack: [],
        bannerAlways: true,
        linkGuard: true,
        listMarks: false,
        country: 'DE',
        languages: null,
      },
    },
  ],
  history: [
    {
      version: 1,
      value: {
        keep: true,
        correspondents: [
          { name: 'Ann', address: 'a@shop.example', first: '2026-01-01', last: '2026-02-01', count: 3 },
        ],
      },
    },
  ],
  plans: [
    {
      version: 1,
      value: [
        { id: 'a', day: '2026-02-01', provider: 'openai', given: ['password', 'api_key'], ticked: ['open'] },
        { id: 'b', day: '2026-02-02', provider: null, given: ['paid'], ticked: [] },
      ],
    },
  ],
  practice: [{ version: 1, value: { guesses: { '01-a': 'scam', '02-b': 'unsure' } } }],
  reports: [
    {
      version: 1,
      value: {
        keep: true,
        dropped: 2,
        reports: [
          {
            id: '0b6f2c1e-6d3c-4f43-9a39-5b7f0c8e1a11',
            at: '2026-03-01T08:15:00.000Z',
            choice: 'apwg',
            kind: 'everyone',
            name: 'Anti-Phishing Working Group',
            to: 'reports@desk.example',
            form: 'original',
            subject: 'Confirm your password',
            sender: 'OpenAI <security@openai.check.example>',
            claim: 'OpenAI',
            verdict: 'dangerous',
            state: 'sent',
            altered: true,
            rebuilt: false,
          },
          {
            id: 'b',
            at: '2026-03-02T09:00:00.000Z',
            choice: 'webmail',
            kind: 'webmail',
            name: 'Roundcube',
            to: '',
            form: 'own',
            subject: '',
            sender: '',
            claim: '',
            verdict: 'unreadable',
            state: 'opened',
            altered: false,
            rebuilt: true,
          },
        ],
      },
    },
  ],
  trust: [{ version: 1, value: { senders: ['a@shop.example'], domains: ['shop.example'] } }],
};
beforeEach(() => fakeBrowser.reset());

test.each([
  [settings, 'settings' as const],
  [trust, 'trust' as const],
  [history, 'history' as const],
  [practice, 'practice' as const],
  [plans, 'plans' as const],
  [reports, 'reports' as const],
])('every saved version of an item is still read (%#)', async (item, key) => {
  for (const saved of SAVED[key]) {
    await browser.storage.local.set({ [key]: saved });
    expect(await item.get()).toEqual(SAVED[key].at(-1)?.value);
  }
});

test('at first nothing is watched, and banners are for warnings', async () => {
  expect(await settings.get()).toEqual({
    watched: [],
    takenBack: [],
    bannerAlways: false,
    linkGuard: true,
    listMarks: false,
    country: null,
    languages: null,
  });
});

test.each([
  [['de', 'pt-BR', 'zh-Hant-TW'], true],
  [[], true],
  [null, true],
  [['de', 7], false],
  [['<b>'], false],
  ['de', false],
  [Array<string>(101).fill('de'), false],
])('languages %j are kept: %s', async (languages, kept) => {
  const value = { ...(await settings.get()), languages };
  await browser.storage.local.set({ settings: { version: 3, value } });
  expect((await settings.get()).languages).toEqual(kept ? languages : null);
});

test('trust is kept in lower case, once each, and can be taken back', async () => {
  await trustSender(' Jane@Shop.Example ');
  await trustSender('jane@shop.example');
  await trustDomain('Shop.Example');
  expect(await trust.get()).toEqual({ senders: ['jane@shop.example'], domains: ['shop.example'] });
  await distrust('JANE@shop.example');
  expect(await trust.get()).toEqual({ senders: [], domains: ['shop.example'] });
});
