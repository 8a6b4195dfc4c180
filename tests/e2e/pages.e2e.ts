import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchBrowser, type BrowserName } from './support/launch';
import { faultsIn } from './support/looks';
import { decide, practiceExpectations } from './support/practice';
import type { TestBrowser } from './support/testBrowser';

/** Somebody asks about a message that was sent to him. */
const FORWARD = `From: Sam <sam@home.example>
To: Maria <maria@home.example>
Subject: Fwd: Your membership is suspended

Is this real?

---------- Forwarded message ---------
From: Netflix Customer Service <service@account-check.example>
Date: Tue, 2 Dec 2025 at 10:00
Subject: Your membership is suspended
To: <sam@home.example>

Dear customer,
your payment was declined and your account has been suspended. Verify your account within 24 hours:
http://192.0.2.7/netflix/verify
The Netflix Team
`;

/** Unfolds who has written, in the settings. */
const SENDERS = 'section:has([data-action="clear-history"]) details summary';

/** Every page, in the state in which it shows most. */
const PAGES: Record<string, { path: string; fill?: (page: Page) => Promise<void> }> = {
  welcome: { path: 'welcome.html' },
  options: { path: 'options.html' },
  'options-history': {
    path: 'options.html',
    async fill(page) {
      await page.click('[data-action="keep-history"]');
      await page.waitForSelector('[data-action="clear-history"]');
      await page.evaluate(async () => {
        const correspondents = ['Ann Example', 'A name as long as any that people write '.repeat(2)].map(
          (name, n) => ({
            name,
            address: `${'long'.repeat(9 * n)}a@a.example`,
            first: '2026-01-01',
            last: '2026-02-01',
            count: 3,
          }),
        );
        const value = { keep: true, correspondents };
        await chrome.storage.local.set({ history: { version: 1, value } });
      });
      await page.waitForSelector(SENDERS);
      await page.click(SENDERS);
      await page.waitForSelector('.options-history li');
    },
  },
  check: { path: 'check.html' },
  'check-result': {
    path: 'check.html',
    async fill(page) {
      await page.type(
        'textarea',
        'Confirm your password at http://paypal.com.check.example/ within 24 hours',
      );
      await page.click('[data-action="check-text"]');
      await page.waitForSelector('[data-verdict]');
    },
  },
  'check-lookalikes': {
    path: 'check.html',
    async fill(page) {
      await page.type(
        'textarea',
        'PayPal: confirm your password at https://www.paypa1.com/login or https://xn--pypal-4ve.com/login ' +
          'or http://www.paypal.com@account.example/login within 24 hours',
      );
      await page.click('[data-action="check-text"]');
      await page.waitForSelector('.host-pair');
      await page.evaluate(() => document.querySelectorAll('details').forEach((part) => (part.open = true)));
    },
  },
  'check-forwarded': {
    path: 'check.html',
    async fill(page) {
      await page.evaluate((source) => {
        const box = document.querySelector('textarea')!;
        box.value = source;
        box.dispatchEvent(new InputEvent('input', { bubbles: true }));
      }, FORWARD);
      await page.click('[data-action="check-text"]');
      await page.waitForSelector('.verdict-about');
      await page.evaluate(() => document.querySelectorAll('details').forEach((part) => (part.open = true)));
    },
  },
  find: {
    path: 'find.html',
    async fill(page) {
      await page.type('[data-part="look-up"] input', 'paypal');
      await page.click('[data-part="found"] button');
      await page.waitForSelector('h2:focus');
    },
  },
  practice: { path: 'practice.html' },
  'practice-warning': {
    path: 'practice.html',
    async fill(page) {
      const warned = practiceExpectations().find(({ expect: verdicts }) => verdicts.includes('dangerous'));
      await page.click(`[data-practice="${warned?.file.replace(/\.eml$/, '')}"]`);
      await decide(page, warned?.file ?? '');
      await page.evaluate(() => document.querySelectorAll('details').forEach((part) => (part.open = true)));
    },
  },
  popup: { path: 'popup.html' },
};

describe.each<BrowserName>(['chromium', 'firefox'])('pages in %s', (name) => {
  let browser: TestBrowser;

  beforeAll(async () => {
    browser = await launchBrowser(name);
  });
  afterAll(() => browser?.close());

  test.each(Object.entries(PAGES))(
    '%s has no accessibility violation and fits 320 px',
    async (title, { path, fill }) => {
      const page = await browser.openPage(path);
      await page.waitForSelector('html[data-state="ready"]');
      await fill?.(page);
      expect(await faultsIn(browser, page, title, [320, 1280])).toEqual([]);
      await page.close();
    },
  );
});
