import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { focused, tabThrough, tabTo } from './support/keyboard';
import type { BrowserName } from './support/launch';
import { sharedBrowser } from './support/shared';
import { sideways } from './support/looks';
import { cutText, smallTargets, spaceText } from './support/spacing';
import type { TestBrowser } from './support/testBrowser';

const PHISH =
  'PayPal: confirm your password at https://www.paypa1.com/login within 24 hours or your account will be closed.';
const PAGES = ['welcome', 'check', 'practice', 'find', 'plan', 'report', 'reports', 'options'];

describe.each<BrowserName>(['chromium', 'firefox'])('by keyboard alone, in %s', (name) => {
  let browser: TestBrowser;
  let page: Page;

  beforeAll(async () => {
    browser = await sharedBrowser(name);
  });
  afterAll(() => browser?.close());
  afterEach(async () => {
    if (!page?.isClosed()) await page?.close();
  });

  const open = async (path: string, width = 1000) => {
    page = await browser.openPage(path);
    await page.setViewport({ width, height: 700 });
    await page.waitForSelector('#app > *');
    await page.bringToFront();
  };
  const press = async (selector: string, key: 'Enter' | ' ' = 'Enter') => {
    await tabTo(page, selector);
    await page.keyboard.press(key);
  };
  const has = async (selector: string) => {
    await expect.poll(() => page.$(selector)).not.toBeNull();
  };
  const checkPhish = async () => {
    await open('check.html');
    await tabTo(page, 'textarea');
    await page.keyboard.type(PHISH);
    await press('[data-action="check-text"]');
    await page.waitForSelector('[data-verdict]');
  };

  test('a text is checked, its verdict heard, all parts opened, and whom to tell is reached', async () => {
    await checkPhish();
    await expect.poll(() => focused(page)).toMatch(/scam|careful/i);
    const shut = await page.$$eval('.result details.section:not([open])', (parts) =>
      parts.map((part) => part.getAttribute('data-part') ?? ''),
    );
    expect(shut).toContain('details');
    for (const [place, part] of shut.entries()) {
      await press(`[data-part="${part}"] > summary`, place % 2 ? ' ' : 'Enter');
      await has(`[data-part="${part}"][open]`);
    }
    await has('[data-part="report"] input[type="checkbox"]');
    await page.evaluate(() => document.querySelector<HTMLElement>('[data-part="details"] summary')?.focus());
    await press('[data-action="copy-text"]');
    await expect
      .poll(() => page.$eval('[data-action="copy-text"] ~ output', (one) => one.textContent))
      .not.toBe('');
    expect(await focused(page)).not.toBe('');
  });

  test('whoever checks another one starts at the field', async () => {
    await checkPhish();
    await expect.poll(() => focused(page)).not.toBe('');
    await page.keyboard.down('Shift');
    await tabTo(page, '[data-action="check-again"]');
    await page.keyboard.up('Shift');
    await page.keyboard.press('Enter');
    await page.waitForSelector('textarea');
    await expect.poll(() => page.evaluate(() => document.activeElement?.localName)).toBe('textarea');
  });

  test('a practice message is chosen, decided, and the next one comes', async () => {
    await open('practice.html');
    await press('[data-practice="04-mcafee-invoice-call"]');
    await page.waitForSelector('[data-action="guess-scam"]');
    await press('[data-action="guess-scam"]');
    await page.waitForSelector('[data-said]:has(h2:focus)');
    await press('[data-action="practice-next"]');
    expect(await page.waitForSelector('[data-opened]:not([data-opened^="04"]):focus')).not.toBeNull();
  });

  test('in the settings: a switch, a trusted sender added and removed, all deleted on the second word', async () => {
    await open('options.html');
    await page.waitForSelector('html[data-state="ready"]');
    const [before, after] = ['true', 'false'];
    await press(`[data-action="link-guard"][aria-checked="${before}"]`, ' ');
    await page.waitForSelector(`[data-action="link-guard"][aria-checked="${after}"]:focus`);
    await tabTo(page, '[placeholder="name@example.org"]');
    await page.keyboard.type('ann@a.example');
    await page.keyboard.press('Enter');
    await page.waitForSelector('.entry ::-p-text(ann@a.example)');
    await page.keyboard.down('Shift');
    await tabTo(page, '.entry button');
    await page.keyboard.up('Shift');
    await page.keyboard.press('Enter');
    await page.waitForSelector('.entry', { hidden: true });
    expect(await focused(page)).not.toBe('');
    await press('[data-action="delete-all"]');
    await page.waitForSelector('[data-action="delete-sure"]');
    // The harmless one has the focus; what deletes stands before it.
    await page.waitForSelector('[data-action="delete-sure"] + button:focus');
    await page.keyboard.down('Shift');
    await tabTo(page, '[data-action="delete-sure"]');
    await page.keyboard.up('Shift');
    await page.keyboard.press('Enter');
    await page.waitForSelector('[data-action="delete-sure"]', { hidden: true });
    await expect.poll(() => focused(page)).not.toBe('');
  });

  test('a company is looked up, chosen, read, and one is back where one was', async () => {
    await open('find.html');
    await page.waitForSelector('input:focus');
    await page.keyboard.type('paypal');
    await page.waitForSelector('[data-part="found"] button');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.waitForSelector('h1:focus, h2:focus');
    await page.keyboard.down('Shift');
    await tabTo(page, '[data-action="look-up-back"], button:has(svg)');
    await page.keyboard.up('Shift');
    await page.keyboard.press('Enter');
    expect(await page.waitForSelector('[data-part="found"] button:focus')).not.toBeNull();
  });

  test('the welcome: a message is judged in it, and the way on has the focus next', async () => {
    await open('welcome.html');
    await page.waitForSelector('[data-action="guess-scam"]');
    await press('[data-action="guess-scam"]');
    await page.waitForSelector('.welcome-told h3:focus');
    await page.keyboard.press('Tab');
    expect(await focused(page)).not.toBe('');
  });

  test('on every narrow page each stop is seen, in order, and large enough; spaced text is not cut', async () => {
    const faults: string[] = [];
    const titles = new Set<string>();
    for (const path of [...PAGES, 'popup']) {
      await open(`${path}.html`, 320);
      await expect.poll(() => page.evaluate(() => innerWidth)).toBe(320);
      const walk = await tabThrough(page);
      const about = await page.evaluate(() => [document.documentElement.lang, document.title] as const);
      titles.add(about[1]);
      const told = [
        ...(about[0] === 'en' ? [] : ['no language']),
        ...(walk.stops.length > 1 ? [] : ['nothing to go to']),
        ...walk.faults,
        ...(await smallTargets(page)).map((target) => `small: ${target}`),
      ];
      await spaceText(page, true);
      told.push(...(await cutText(page)));
      if ((await sideways(page)) > 0) told.push('spaced, it goes sideways');
      faults.push(...told.map((fault) => `${path}: ${fault}`));
      await page.close();
    }
    expect(faults).toEqual([]);
    expect(titles.size).toBe(PAGES.length + 1);
  }, 120_000);

  test('an answer, too, on a narrow page', async () => {
    await checkPhish();
    await page.setViewport({ width: 320, height: 700 });
    await page.evaluate(() => document.querySelectorAll('details').forEach((part) => (part.open = true)));
    // What is loaded when its part is opened.
    await page.waitForSelector('[data-part="report"] input');
    const { faults } = await tabThrough(page);
    expect([...faults, ...(await smallTargets(page))]).toEqual([]);
    await spaceText(page, true);
    expect(await cutText(page)).toEqual([]);
    expect(await sideways(page)).toBe(0);
  });
});
