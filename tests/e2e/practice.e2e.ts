import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { BrowserName } from './support/launch';
import { sharedBrowser } from './support/shared';
import { violations } from './support/looks';
import { decide, practiceExpectations, readPractice, type PracticeResult } from './support/practice';
import type { TestBrowser } from './support/testBrowser';

async function openInbox(browser: TestBrowser): Promise<Page> {
  const page = await browser.openPage('practice.html');
  await page.setViewport({ width: 1280, height: 900 });
  await page.waitForSelector('html[data-state="ready"]');
  return page;
}

const text = (page: Page, selector: string) =>
  page.evaluate((wanted) => document.querySelector(wanted)?.textContent ?? '', selector);
const focused = (page: Page) =>
  page.evaluate(() => {
    const element = document.activeElement;
    return element?.closest('[data-said]')?.getAttribute('data-said') ?? element?.getAttribute('data-opened');
  });

describe.each<BrowserName>(['chromium', 'firefox'])('practice inbox in %s', (name) => {
  let browser: TestBrowser;
  let results: PracticeResult[];

  beforeAll(async () => {
    browser = await sharedBrowser(name);
  });
  afterAll(() => browser?.close());

  test('the reader decides first, then sees why; the score outlasts the page', async () => {
    let page = await openInbox(browser);
    await page.click('[data-practice="03-dhl-parcel-fee"]');
    await page.waitForSelector('[data-action="guess-scam"]');
    expect(await page.$('[data-verdict]')).toBeNull();
    await decide(page, '03-dhl-parcel-fee.eml', 'genuine');
    expect(await focused(page)).toBe('other');
    await page.click('[data-action="practice-next"]');
    await page.waitForSelector('[data-opened="04-mcafee-invoice-call"] [data-action="guess-scam"]');
    expect(await focused(page)).toBe('04-mcafee-invoice-call');
    await decide(page, '04-mcafee-invoice-call.eml', 'scam');
    expect(await focused(page)).toBe('right');
    expect(await text(page, '#practice-score')).toMatch(/^2\D+24\D+1\D+$/);

    await page.close();
    page = await openInbox(browser);
    expect(await text(page, '#practice-score')).toMatch(/^2\D+24\D+1\D+$/);
    expect(await page.$$('.practice-mark')).toHaveLength(2);
    const dutch = '[data-practice="15-veilige-rekening"]';
    await page.click(dutch);
    await page.waitForSelector('.mail-text[lang="nl"]');
    expect(await violations(page)).toEqual([]);
    await page.click('[data-action="practice-start-over"]');
    await page.waitForFunction(() => !document.querySelector('.practice-mark'));
    expect(await text(page, '#practice-score')).toMatch(/^0\D+24\D+0\D+$/);
    await page.close();
  });

  test('each message shows its verdict, and every warning comes with a reason', async () => {
    results = await readPractice(browser);
    const other = results.filter(({ verdict, expect: verdicts }) => !verdicts.includes(verdict));
    expect(other).toEqual([]);
    expect(results).toHaveLength(practiceExpectations().length);
    const warned = results.filter(({ verdict }) => verdict === 'dangerous' || verdict === 'suspicious');
    expect(warned.length).toBeGreaterThan(0);
    expect(warned.filter(({ topFinding }) => topFinding === '')).toEqual([]);
  });
});
