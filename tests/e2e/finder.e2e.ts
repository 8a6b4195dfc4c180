import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { BrowserName } from './support/launch';
import { sharedBrowser } from './support/shared';
import { faultsIn } from './support/looks';
import { serve, type Server } from './support/server';
import type { TestBrowser } from './support/testBrowser';

const FIELD = '[data-part="look-up"] input';
/** Narrow, and as wide as a popup. */
const POPUP_WIDTHS = [320, 400];
const FOUND = '[data-part="found"] button';

describe.each<BrowserName>(['chromium', 'firefox'])('looking a company up, in %s', (name) => {
  let browser: TestBrowser;
  let server: Server;

  beforeAll(async () => {
    server = await serve('<!doctype html><title>News</title><h1>News</h1><p>Sun all day.</p>');
    browser = await sharedBrowser(name);
  });
  afterAll(async () => {
    await browser?.close();
    await server?.close();
  });

  test('the popup offers it over a page without a message, and comes back to what it said', async () => {
    const page = await browser.newTab();
    await page.goto(server.url);
    const popup = await browser.clickToolbarButton(page);
    await popup.waitFor('html[data-state="ready"] [data-action="look-up"]');
    await popup.click('[data-action="look-up"]');
    await popup.waitFor(FIELD);
    await popup.click('[data-action="look-up-back"]');
    await popup.waitFor('main:not([hidden]) [data-verdict]');
    expect(await popup.text(FIELD)).toBeNull();
    await popup.close();
  });

  // As a tab the same page takes real keys in both browsers.
  test('by keyboard alone: a name is typed, chosen, and its guide read', async () => {
    const page = await browser.openPage('popup.html');
    await page.waitForSelector('[data-action="look-up"]');
    await page.waitForSelector('html[data-state="ready"]');
    expect(await faultsIn(browser, page, 'finder-entry', POPUP_WIDTHS)).toEqual([]);
    await page.focus('[data-action="look-up"]');
    await page.keyboard.press('Enter');
    await page.waitForSelector(`${FIELD}:focus`);

    await page.keyboard.type('bank');
    await page.waitForSelector(FOUND);
    expect(await faultsIn(browser, page, 'finder-found', POPUP_WIDTHS)).toEqual([]);
    await page.evaluate((css) => document.querySelector<HTMLInputElement>(css)?.select(), FIELD);
    await page.keyboard.type('paypal');
    await expect.poll(() => textOf(page, '[data-part="look-up"] output')).toBe('1 found');
    await page.keyboard.press('ArrowDown');
    expect(await textOf(page, ':focus')).toMatch(/PayPal\s+paypal\.com/);
    await page.keyboard.press('Enter');

    await page.waitForSelector('h1:focus');
    expect(await textOf(page, 'h1:focus')).toBe('PayPal');
    expect(await textOf(page, '[data-part="look-up"] .steps')).toContain('paypal.com');
    expect(await page.$('[data-part="look-up"] [data-part="after-click"]')).not.toBeNull();
    expect(await faultsIn(browser, page, 'finder-guide', POPUP_WIDTHS)).toEqual([]);

    await page.click('[data-action="look-up-back"]');
    await page.waitForSelector(`${FOUND}:focus`);
    await page.focus(FIELD);
    await page.evaluate((css) => document.querySelector<HTMLInputElement>(css)?.select(), FIELD);
    await page.keyboard.type('paypal.com.login.example');
    await expect
      .poll(() => textOf(page, '[data-part="look-up"] output'))
      .toBe('That is not in our list. That says nothing about it.');
    expect(await page.$(FOUND)).toBeNull();
    expect(await faultsIn(browser, page, 'finder-none', POPUP_WIDTHS)).toEqual([]);
    await page.click('[data-action="look-up-back"]');
    await page.waitForSelector('[data-action="look-up"]:focus');
  });
});

function textOf(page: Page, selector: string): Promise<string | null> {
  return page.evaluate((css) => document.querySelector<HTMLElement>(css)?.innerText ?? null, selector);
}
