import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { endWorker } from './support/endWorker';
import { gmail } from './support/hosted/gmail';
import { bannerCounts, choose, loadHosted } from './support/hosted/hostedPage';
import type { Hosts } from './support/hosted/hosts';
import { cardBox, follow } from './support/hosted/links';
import { PHISHING_HOST, startHostedWebmails } from './support/hosted/site';
import { BUILT, launchBrowser, type BrowserName } from './support/launch';
import { openOptions, turnWebmail } from './support/options';
import type { TestBrowser } from './support/testBrowser';

const SOON = { timeout: 10_000, interval: 50 };

let site: Hosts;
beforeAll(async () => {
  site = await startHostedWebmails();
});
afterAll(() => site?.close());

const pause = (time: number) => new Promise((resolve) => setTimeout(resolve, time));

/** Everything that goes wrong in a page, in any of its worlds, from now on. */
function errorsOf(page: Page): string[] {
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(String(error)));
  page.on('console', (one) => {
    if (one.type() === 'error') errors.push(one.text());
  });
  return errors;
}

describe.each<BrowserName>(['chromium', 'firefox'])(
  'an update of the extension over open mail in %s',
  (name) => {
    const extension = mkdtempSync(join(tmpdir(), 'second-look-update-'));
    let browser: TestBrowser;
    let page: Page;
    let errors: string[];
    beforeAll(async () => {
      cpSync(BUILT[name], extension, { recursive: true });
      browser = await launchBrowser(name, { extension, hosted: site.network });
      await turnWebmail(await openOptions(browser), gmail.hosts[0], true);
      page = await browser.newTab();
      await page.setViewport({ width: 1280, height: 900 });
      await loadHosted(page, gmail, 'phish');
      await vi.waitUntil(async () => (await counts())[0] === 1, SOON);
      errors = errorsOf(page);
    });
    afterAll(async () => {
      await browser?.close();
      rmSync(extension, { recursive: true, force: true });
    });
    const counts = () => bannerCounts(page, gmail);
    /** Every count of banners in this time, in ms. */
    const seenFor = async (time: number): Promise<string[]> => {
      const seen = new Set<string>();
      for (const end = Date.now() + time; Date.now() < end; await pause(30)) seen.add(String(await counts()));
      return [...seen];
    };

    test('the open message has one banner again, of the new extension', async () => {
      const old = await page.evaluateHandle(() =>
        document.querySelector('div[style*="initial"]:not([id], [class])'),
      );
      const manifest = join(extension, 'manifest.json');
      const { version, ...rest } = JSON.parse(readFileSync(manifest, 'utf8')) as { version: string };
      writeFileSync(manifest, JSON.stringify({ ...rest, version: `${version}.1` }));
      await browser.browser.installExtension(extension);
      await expect.poll(() => page.evaluate((one) => one?.isConnected, old), SOON).toBe(false);
      await expect.poll(counts, SOON).toEqual([1]);
      expect(await seenFor(2500)).toEqual(['1']);
    });

    test('from message to message there is one banner or none, never one of either extension', async () => {
      await choose(page, 'ordinary');
      await expect.poll(counts, SOON).toEqual([0]);
      await choose(page, 'parcel');
      await expect.poll(counts, SOON).toEqual([1]);
      expect(await seenFor(1000)).toEqual(['1']);
    });

    test('a link of it is held up once', async () => {
      await choose(page, 'phish');
      await expect.poll(counts, SOON).toEqual([1]);
      await pause(500);
      await follow(page, gmail, 'click');
      await expect.poll(() => cardBox(page), SOON).not.toBeNull();
      expect(
        await page.evaluate(() => document.querySelectorAll('[popover]:not([id], [class])').length),
      ).toBe(1);
      expect(site.requests.filter((one) => one.startsWith(PHISHING_HOST))).toEqual([]);
    });

    test('nothing of this was an error in the page', () => {
      expect(errors).toEqual([]);
    });
  },
);

describe('a worker that was ended between judging and asking (chromium)', () => {
  let browser: TestBrowser;
  let page: Page;
  beforeAll(async () => {
    browser = await launchBrowser('chromium', { hosted: site.network });
    await turnWebmail(await openOptions(browser), gmail.hosts[0], true);
    page = await browser.newTab();
    await page.setViewport({ width: 1280, height: 900 });
  });
  afterAll(() => browser?.close());

  const openPhish = async () => {
    await loadHosted(page, gmail, 'phish');
    await page.bringToFront();
    await expect.poll(() => bannerCounts(page, gmail), SOON).toEqual([1]);
    await expect.poll(() => browser.toolbar(page), SOON).toBe('dangerous');
  };

  test('the popup knows the verdict without another look at the page', async () => {
    await openPhish();
    await endWorker(browser);
    // Whatever is read from now on is another message.
    await page.evaluate(() => document.querySelector('.gD')?.setAttribute('email', 'somebody@else.example'));
    const popup = await browser.clickToolbarButton(page);
    await popup.waitFor('[data-verdict]');
    expect(await popup.attribute('[data-verdict]', 'data-verdict')).toBe('dangerous');
    expect(await popup.text('[data-part="claim"]')).toContain('service@paypa1-secure.example');
    await popup.close();
  });

  test('a link is held up by what the page was told before', async () => {
    await openPhish();
    await pause(500);
    await endWorker(browser);
    const before = site.requests.length;
    await follow(page, gmail, 'click');
    await expect.poll(() => cardBox(page), SOON).not.toBeNull();
    expect(site.requests.slice(before)).toEqual([]);
  });

  test('the next message is read: it wakes the worker', async () => {
    await openPhish();
    await endWorker(browser);
    await choose(page, 'parcel');
    await expect.poll(() => bannerCounts(page, gmail), SOON).toEqual([1]);
  });
});
