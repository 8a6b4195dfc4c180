import { join } from 'node:path';
import type { ElementHandle, KeyInput, Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { serveHosts, type Hosts } from './support/hosted/hosts';
import { launchBrowser, type BrowserName } from './support/launch';
import { addWebmail, flip, openOptions } from './support/options';
import { picture } from './support/picture';
import { PRACTICE } from './support/practice';
import { startRoundcube, type Roundcube } from './support/roundcube';
import type { TestBrowser } from './support/testBrowser';
import { bannerHeight, closedText } from './support/webmailBanner';

const EVIL = 'openai-security.example';
const PHISH = 1;
const ORDINARY = 2;
/** Milliseconds after which nothing came of it. */
const SETTLE = 700;

let roundcube: Roundcube;
let hosts: Hosts;

beforeAll(async () => {
  roundcube = startRoundcube(
    ['01-openai-key-rotation.eml', '06-shop-newsletter.eml'].map((one) => join(PRACTICE, one)),
  );
  hosts = await serveHosts([EVIL, 'shop.example'], () => ({
    headers: { 'content-type': 'text/html' },
    body: 'here',
  }));
});
afterAll(async () => {
  roundcube?.stop();
  await hosts?.close();
});

const opened = () => hosts.requests.filter((one) => one.startsWith(`${EVIL}/platform`)).length;
const wait = (time: number) => new Promise((resolve) => setTimeout(resolve, time));

describe.each<BrowserName>(['chromium', 'firefox'])('the link guard in %s', (name) => {
  let browser: TestBrowser;
  let page: Page;

  beforeAll(async () => {
    roundcube.useSkin('elastic');
    browser = await launchBrowser(name, { hosted: hosts.network });
    await addWebmail(browser, new URL(roundcube.url).origin);
    page = await browser.newTab();
    await page.setViewport({ width: 1280, height: 800 });
    await roundcube.logIn(page);
  });
  afterAll(() => browser?.close());
  beforeEach(async () => {
    for (const one of await browser.browser.pages()) if (one.url().includes(EVIL)) await one.close();
    hosts.requests.length = 0;
    await page.setViewport({ width: 1280, height: 800 });
    await page.bringToFront();
    await roundcube.openMail(page, PHISH);
    await vi.waitUntil(async () => (await bannerHeight(page)) > 20, { timeout: 10_000 });
  });

  const link = async (): Promise<ElementHandle> => {
    const found = await page.waitForSelector(`#messagebody a[href*="${EVIL}"]`);
    if (!found) throw new Error('no link');
    return found;
  };
  /** Where the card stands, in CSS pixels; null when there is none. */
  const card = () =>
    page.evaluate(() => {
      const found = document
        .querySelector('div[popover="manual"]:not([id], [class])')
        ?.getBoundingClientRect();
      return found ? { left: found.left, top: found.top, right: found.right, bottom: found.bottom } : null;
    });
  /** Presses a button of the card: the keyboard is on "Don't open", and goes from there to "Open anyway". */
  const press = async (...keys: KeyInput[]) => {
    // A double click opens nothing, so a reader has to take a moment.
    await wait(500);
    for (const key of keys) await page.keyboard.press(key);
  };
  test('a click is held up; "don’t open" opens nothing, and gives the keyboard back', async () => {
    await (await link()).click();
    await expect.poll(card).not.toBeNull();
    await wait(SETTLE);
    expect(hosts.requests).toEqual([]);
    await press('Enter');
    await expect.poll(card).toBeNull();
    expect(await page.evaluate(() => document.activeElement?.getAttribute('href'))).toContain(EVIL);
    await wait(SETTLE);
    expect(hosts.requests).toEqual([]);
  });

  test.runIf(name === 'chromium')(
    'the card says where the link leads, where the page cannot read it',
    async () => {
      await (await link()).click();
      await expect.poll(() => closedText(page)).toContain('It leads to');
      expect(await closedText(page)).toMatch(/https:\/\/ openai-security\.example/);
      expect(await page.evaluate(() => document.body.innerText)).not.toContain('It leads to');
    },
  );

  test('the middle button and the keyboard are held up as well; Escape closes', async () => {
    await (await link()).click({ button: 'middle' });
    await expect.poll(card).not.toBeNull();
    await press('Escape');
    await expect.poll(card).toBeNull();
    await (await link()).focus();
    await page.keyboard.press('Enter');
    await expect.poll(card).not.toBeNull();
    await wait(SETTLE);
    expect(hosts.requests).toEqual([]);
    // Whatever the tab key does, the keyboard stays in the card; from outside, its host alone can be seen to have it.
    for (let times = 0; times < 5; times++) {
      await page.keyboard.press('Tab');
      expect(await page.evaluate(() => document.activeElement?.matches('div[popover="manual"]'))).toBe(true);
    }
    await press('Escape');
    await expect.poll(card).toBeNull();
    expect(await page.evaluate(() => document.activeElement?.getAttribute('href'))).toContain(EVIL);
  });

  test('"open anyway" opens the page’s own link, and the same link is not asked about again', async () => {
    await (await link()).click();
    await press('Tab', 'Enter');
    await expect.poll(opened, { timeout: 10_000 }).toBe(1);
    await page.bringToFront();
    expect(await card()).toBeNull();
    await (await link()).click();
    await expect.poll(opened, { timeout: 10_000 }).toBe(2);
  });

  test('"open anyway" after the middle button opens beside the page', async () => {
    await page.evaluate(() =>
      document.querySelectorAll('#messagebody a').forEach((one) => one.removeAttribute('target')),
    );
    await (await link()).click({ button: 'middle' });
    await press('Tab', 'Enter');
    await expect.poll(opened, { timeout: 10_000 }).toBe(1);
    expect(page.url()).toContain('_action=show');
  });

  test('an ordinary message is left alone', async () => {
    await roundcube.openMail(page, ORDINARY);
    await wait(SETTLE);
    await page.evaluate(() => {
      const one = document.querySelector('#messagebody a[href^="http"]');
      one?.addEventListener('click', (event) => {
        event.preventDefault();
        document.body.dataset.clicked = 'yes';
      });
    });
    await (await page.waitForSelector('#messagebody a[href^="http"]'))?.click();
    await expect.poll(() => page.evaluate(() => document.body.dataset.clicked)).toBe('yes');
    expect(await card()).toBeNull();
  });

  test('the card lies within the window, be it as small as 320 by 256 px', async () => {
    for (const [width, height] of [
      [1280, 640],
      [320, 640],
      [320, 256],
    ] as const) {
      await page.setViewport({ width, height });
      await wait(300);
      const at = await link();
      await at.evaluate((one) => one.scrollIntoView({ block: 'center' }));
      await at.focus();
      await page.keyboard.press('Enter');
      await expect.poll(card).not.toBeNull();
      for (const scheme of ['light', 'dark'] as const) {
        await browser.setColorScheme(page, scheme);
        await picture(page, `link-guard-${scheme}-${width}x${height}-${name}`);
      }
      const { left = -1, top = -1, right = 0, bottom = 0 } = (await card()) ?? {};
      expect(Math.min(left, top)).toBeGreaterThanOrEqual(0);
      expect(right - left).toBeGreaterThan(200);
      expect(right).toBeLessThanOrEqual(width);
      expect(bottom).toBeLessThanOrEqual(height);
      await press('Escape');
      await expect.poll(card).toBeNull();
    }
  });

  test('switched off in the options, links open at once, on a page that is open', async () => {
    const options = await openOptions(browser);
    await flip(options, 'link-guard', false);
    await options.close();
    await page.bringToFront();
    await (await link()).click();
    await expect.poll(opened, { timeout: 10_000 }).toBe(1);
  });
});
