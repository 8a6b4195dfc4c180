import type { Page } from 'puppeteer-core';
import { SHOT_TIME } from '../../shots/states';
import type { TestBrowser } from '../testBrowser';

/**
 * The same browser, whose new pages begin at SHOT_TIME: their clock goes on from there, so that nothing that waits waits
 * for ever. (Not its popups, which begin before a test can reach them, and not in Firefox, of which no pictures are taken.)
 */
export function withClock(browser: TestBrowser): TestBrowser {
  if (browser.name !== 'chromium') return browser;
  return {
    ...browser,
    newTab: async () => start(await browser.newTab()),
    async openPage(path) {
      const page = await start(await browser.browser.newPage());
      await page.goto(browser.url(path), { waitUntil: 'load' });
      return page;
    },
  };
}

async function start(page: Page): Promise<Page> {
  await page.evaluateOnNewDocument(startAt, Date.parse(SHOT_TIME));
  return page;
}

/** @param begin milliseconds since 1970 */
function startAt(begin: number): void {
  const Real = Date;
  const ahead = begin - Real.now();
  class Shifted extends Real {
    constructor(...parts: unknown[]) {
      // What is given is taken as it is; only "now" is another.
      if (parts.length) super(...(parts as [number]));
      else super(Real.now() + ahead);
    }
    static override now = () => Real.now() + ahead;
  }
  globalThis.Date = Shifted as DateConstructor;
}
