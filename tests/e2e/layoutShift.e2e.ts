import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { layoutShifts } from './support/layoutShifts';
import type { BrowserName } from './support/launch';
import { sharedBrowser } from './support/shared';
import type { TestBrowser } from './support/testBrowser';

const PAGES = ['welcome', 'options', 'practice', 'check', 'reports', 'find', 'plan', 'report'];
const WIDTHS = [320, 700, 1280];
/** How many times slower than this machine: what comes one after the other is seen one after the other. */
const SLOWER = 4;

/** Opens a page as somebody sees it whose window has this width; it is ready. */
async function opened(browser: TestBrowser, path: string, width: number): Promise<Page> {
  const page = await browser.newTab();
  await page.setViewport({ width, height: 800 });
  await page.emulateCPUThrottling(SLOWER);
  await page.goto(browser.url(path));
  await page.waitForSelector('html[data-state="ready"]');
  return page;
}

describe.each<BrowserName>(['chromium', 'firefox'])('while a page fills in, in %s', (name) => {
  let browser: TestBrowser;
  beforeAll(async () => {
    browser = await sharedBrowser(name);
  });
  afterAll(() => browser?.close());

  describe.runIf(name === 'chromium').each(PAGES)('%s.html', (path) => {
    test.each(WIDTHS)('nothing that is seen moves at %d px', async (width) => {
      const page = await opened(browser, `${path}.html`, width);
      expect(await layoutShifts(page)).toEqual([]);
      await page.close();
    });
  });

  test.runIf(name === 'chromium')(
    'a background that gives no answer takes one step of three away',
    async () => {
      const page = await browser.newTab();
      await page.evaluateOnNewDocument(() => {
        chrome.runtime.sendMessage = () => new Promise(() => {});
      });
      await page.goto(browser.url('welcome.html'));
      await page.waitForSelector('html[data-state="ready"]');
      for (const there of ['[data-step="1"] [data-webmail]', '[data-step="3"] [data-toolbar]'])
        expect(await page.$(there)).not.toBeNull();
      expect(await page.$('[data-step="2"] [data-action]')).toBeNull();
      await page.close();
    },
  );

  test.each(['trust', 'data'])('a link to the part %s of the settings leads there', async (part) => {
    const page = await browser.openPage(`options.html#${part}`);
    const top = () => page.evaluate((id) => document.getElementById(id)?.getBoundingClientRect().top, part);
    await expect.poll(top).toBeLessThan(20);
    expect(await top()).toBeGreaterThanOrEqual(0);
    await page.close();
  });
});
