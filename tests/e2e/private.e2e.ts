import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { gmail } from './support/hosted/gmail';
import { bannerCounts, loadHosted } from './support/hosted/hostedPage';
import { launchBrowser, type BrowserName } from './support/launch';
import { openReport } from './support/openReport';
import { openOptions, turnWebmail } from './support/options';
import { sharedSite } from './support/shared';
import type { TestBrowser } from './support/testBrowser';

const SOON = { timeout: 10_000, interval: 50 };
const ADDRESS = `https://${gmail.hosts[0]}/`;

describe.each<BrowserName>(['chromium', 'firefox'])('a private window in %s', (name) => {
  let browser: TestBrowser;
  let page: Page;

  beforeAll(async () => {
    browser = await launchBrowser(name, { hosted: (await sharedSite()).network, inPrivate: true });
    const options = await openOptions(browser);
    await turnWebmail(options, gmail.hosts[0], true);
    await options.close();
    page = await privateTab(browser);
  });
  afterAll(() => browser?.close());

  const kept = () =>
    browser.inExtension(async () => [await chrome.storage.local.get(), await chrome.storage.session.get()]);

  test('a message is warned of as anywhere, and nothing of it is kept', async () => {
    const before = await kept();
    await loadHosted(page, gmail, 'phish');
    await expect.poll(() => bannerCounts(page, gmail), SOON).toEqual([1]);
    await settle();
    expect(await kept()).toEqual(before);
  });

  // Firefox shows a private window's popup to nobody outside.
  test.runIf(name === 'chromium')('the popup judges it and says so; nor is anything kept then', async () => {
    const before = await kept();
    // The second time it could be known from the first.
    for (let click = 0; click < 2; click++) {
      const popup = await browser.clickToolbarButton(page);
      await popup.waitFor('html[data-state="ready"] [data-verdict="dangerous"]');
      expect(await popup.text('main')).toContain('Nothing about this message is kept');
      await popup.close();
    }
    expect(await kept()).toEqual(before);
  });

  test.runIf(name === 'chromium')('what is reported from it does not come into the list', async () => {
    const before = await kept();
    const report = await openReport(browser, page);
    await report.click('[data-action="sent"]');
    await report.waitForSelector('.after-report');
    await settle();
    expect(await kept()).toEqual(before);
    await report.close();
  });
});

/** As long as it takes elsewhere until something is kept. */
const settle = () => new Promise((resolve) => setTimeout(resolve, 700));

/** Opens the webmail in a new private window. */
async function privateTab(browser: TestBrowser): Promise<Page> {
  const opened = browser.browser.waitForTarget((target) => target.url().startsWith(ADDRESS));
  await browser.inExtension((url) => chrome.windows.create({ incognito: true, url }), ADDRESS);
  const page = await (await opened).page();
  if (!page) throw new Error('the private window shows no page');
  return page;
}
