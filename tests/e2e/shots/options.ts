import type { Page } from 'puppeteer-core';
import { sampleReport } from '../../../lib/report/history/sampleReport';
import { pageShot } from '../support/shots/pageShot';
import { launchBrowser } from '../support/launch';
import { whyNoPolicy } from '../support/policy';
import type { ShotState } from './states';

const SETTINGS = {
  watched: ['https://mail.google.com', 'https://outlook.live.com', 'https://mail.example.org'],
  bannerAlways: false,
  country: 'DE',
};
const TRUST = {
  senders: [
    ...Array.from({ length: 9 }, (_, n) => `neighbour${n + 1}@home.example`),
    'a-name-as-long-as-any-that-people-write@a-long-name-of-a-firm.example',
  ],
  domains: ['school.example', 'firm.example'],
};
const HISTORY = {
  keep: true,
  correspondents: [
    { name: 'Ann', address: 'ann@home.example', first: '2026-01-01', last: '2026-02-01', count: 3 },
    { name: 'آنا', address: 'ana@firm.example', first: '2026-01-01', last: '2026-03-01', count: 9 },
  ],
};
const FILLED = {
  settings: SETTINGS,
  trust: TRUST,
  history: HISTORY,
  reports: { keep: true, dropped: 0, reports: [sampleReport()] },
  practice: { guesses: { '01-a': 'scam' } },
};

/** A list with what is new, what is there, and what can't be trusted. */
const LIST = [
  'new@home.example',
  'new.example',
  'school.example',
  'gmail.com',
  '=1+1',
  '<b>@x',
  'http://a.example',
];

/** The list is chosen as a file that was made in the page: a test has no disk that it could lie on. */
async function bringList(page: Page): Promise<void> {
  await page.evaluate((text) => {
    const field = document.querySelector<HTMLInputElement>('[data-part="trust-files"] input');
    const files = new DataTransfer();
    files.items.add(new File([text], 'list.txt', { type: 'text/plain' }));
    if (!field) throw new Error('no field for files');
    field.files = files.files;
    field.dispatchEvent(new Event('change', { bubbles: true }));
  }, LIST.join('\n'));
  await page.waitForSelector('[data-action="undo-import"]');
}

/** As in a browser whose storage is broken. */
async function unreadable(page: Page): Promise<void> {
  await page.evaluateOnNewDocument(() => {
    chrome.storage.local.get = () => {
      throw new Error('An unexpected error occurred');
    };
  });
  await page.reload();
  await page.waitForSelector('html[data-state="ready"] .notice');
}

/** As after the browser took permissions back while the settings are open. */
async function takeBack(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const value = {
      watched: [],
      takenBack: ['https://mail.google.com', 'https://mail.example.org'],
      bannerAlways: false,
      linkGuard: true,
      listMarks: false,
      country: null,
      languages: null,
    };
    await chrome.storage.local.set({ settings: { version: 3, value } });
  });
  await page.waitForSelector('[data-action="ask-again"]');
}

const POLICY = {
  reportMailbox: 'phishing@example.com',
  reportName: 'Example School',
  ticketFormat: 'arf',
  organisationDomain: 'https://example.com/',
};

export const states: ShotState[] = [
  { name: 'options-empty', open: pageShot('options.html') },
  { name: 'options-filled', open: pageShot('options.html', { stored: FILLED }) },
  {
    name: 'options-import',
    shows: '#trust',
    open: pageShot('options.html', { stored: { trust: TRUST }, fill: bringList }),
  },
  {
    name: 'options-permission',
    open: pageShot('options.html', { stored: { settings: SETTINGS }, fill: takeBack }),
  },
  {
    name: 'options-data',
    shows: '#data',
    open: pageShot('options.html', {
      stored: { ...FILLED, 'trust.broken': 'garbage' },
      async fill(page) {
        const show = await page.waitForSelector('[data-kept="trust"] [data-action="show-kind"]');
        await show?.click();
        await page.waitForSelector('[data-kept="trust"] textarea');
      },
    }),
  },
  {
    name: 'options-delete',
    shows: '#data',
    open: pageShot('options.html', {
      stored: FILLED,
      async fill(page) {
        await page.waitForSelector('[data-kept="trust"]');
        await page.click('[data-action="delete-all"]');
        await page.waitForSelector('[data-action="delete-sure"]');
      },
    }),
  },
  {
    name: 'options-full',
    shows: '#data',
    // Firefox has no such limit.
    only: 'chromium',
    open: pageShot('options.html', {
      stored: { ...FILLED, 'reports.broken': 'x'.repeat(10_200_000) },
      fill: (page) => page.waitForSelector('#data .notice-warn'),
    }),
  },
  // One browser is enough: what is shown is the same.
  { name: 'options-unread', only: 'chromium', open: pageShot('options.html', { fill: unreadable }) },
  ...(whyNoPolicy('chromium')
    ? []
    : [
        {
          name: 'options-managed',
          shows: '[data-part="organisation"]',
          // One browser is enough: what is shown is the same.
          only: 'chromium' as const,
          open: async () => {
            // A browser of its own: without a policy at its start, none comes later.
            const browser = await launchBrowser('chromium', { policy: POLICY });
            const { page } = await pageShot('options.html', {
              fill: (opened) => opened.waitForSelector('[data-part="organisation"]'),
            })(browser);
            return { page, close: () => browser.close() };
          },
        } satisfies ShotState,
      ]),
];
