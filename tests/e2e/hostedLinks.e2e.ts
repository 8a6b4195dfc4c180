import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { gmail } from './support/hosted/gmail';
import { bannerCounts, choose, loadHosted } from './support/hosted/hostedPage';
import type { Hosts } from './support/hosted/hosts';
import { cardBox, closeTabsOf, follow, WAYS, type Way } from './support/hosted/links';
import { proton } from './support/hosted/proton';
import { PHISHING_HOST, SHOP_HOST, WEBMAILS } from './support/hosted/site';
import type { BrowserName } from './support/launch';
import { sharedBrowser, sharedSite } from './support/shared';
import { openOptions, turnWebmail } from './support/options';
import { picture } from './support/picture';
import type { TestBrowser } from './support/testBrowser';
import { closedText } from './support/webmailBanner';

const SOON = { timeout: 5000, interval: 50 };
/** The card takes no answer sooner than this, in ms: the second half of a double click must not be one. */
const TOO_SOON = 450;

let site: Hosts;
beforeAll(async () => {
  site = await sharedSite();
});

const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));
/** Pages of a host that were asked for. */
const opened = (host: string) =>
  site.requests.filter((one) => one.startsWith(host) && !one.endsWith('/favicon.ico')).length;

describe.each<BrowserName>(['chromium', 'firefox'])('links of hosted webmail in %s', (name) => {
  let browser: TestBrowser;
  let options: Page;
  beforeAll(async () => {
    browser = await sharedBrowser(name);
    options = await openOptions(browser);
  });
  afterAll(() => browser?.close());

  describe.each(WEBMAILS)('$id', (webmail) => {
    // A body in the page and one in a frame are the two kinds; each is tried in every way once.
    const ways = webmail === gmail || webmail === proton ? WAYS : WAYS.slice(0, 1);
    let page: Page;
    let before = 0;
    beforeAll(async () => {
      page = await browser.newTab();
      await page.setViewport({ width: 1280, height: 900 });
    });
    afterAll(() => page?.close());
    beforeEach(async () => {
      await closeTabsOf(browser.browser, PHISHING_HOST);
      await page.bringToFront();
      before = opened(PHISHING_HOST);
    });

    const phishOpened = () => opened(PHISHING_HOST) - before;
    const openPhish = async () => {
      await loadHosted(page, webmail, 'phish');
      await expect.poll(() => bannerCounts(page, webmail), SOON).toEqual([1]);
    };

    test('before it is switched on, links open', async () => {
      await loadHosted(page, webmail, 'phish');
      for (const [index, way] of ways.entries()) {
        await follow(page, webmail, way);
        await expect.poll(phishOpened, SOON).toBe(index + 1);
        await page.bringToFront();
      }
    });

    describe('switched on', () => {
      beforeAll(() => turnWebmail(options, webmail.hosts[0], true));

      test.each(ways)('a %s is asked about first, and opens only when the reader says so', async (way) => {
        await openPhish();
        await follow(page, webmail, way);
        await expect.poll(() => cardBox(page), SOON).not.toBeNull();
        if (way === 'click') await picture(page, `link-${webmail.id}-${name}`);
        await pause(TOO_SOON);
        await keepShut(page, way);
        await expect.poll(() => cardBox(page), SOON).toBeNull();
        await pause(200);
        expect(phishOpened()).toBe(0);

        await follow(page, webmail, way);
        await expect.poll(() => cardBox(page), SOON).not.toBeNull();
        await pause(TOO_SOON);
        // From the safe button to the other.
        await page.keyboard.press('Tab');
        await page.keyboard.press('Enter');
        await expect.poll(phishOpened, SOON).toBe(1);
        await expect.poll(() => cardBox(page), SOON).toBeNull();
      });

      test.runIf(name === 'chromium')('the card says where the link leads', async () => {
        await openPhish();
        await follow(page, webmail, 'click');
        await expect.poll(() => cardBox(page), SOON).not.toBeNull();
        expect(await closedText(page)).toContain('paypa1-secure.example');
        await page.keyboard.press('Escape');
        await expect.poll(() => cardBox(page), SOON).toBeNull();
        expect(phishOpened()).toBe(0);
      });

      test('a message without a warning keeps its links as they are', async () => {
        await loadHosted(page, webmail, 'phish');
        await choose(page, 'newsletter');
        await expect.poll(() => bannerCounts(page, webmail), SOON).toEqual([0]);
        await expect.poll(() => browser.toolbar(page), SOON).toBe('unremarkable');
        const was = opened(SHOP_HOST);
        await follow(page, webmail, 'click');
        await expect.poll(() => opened(SHOP_HOST), SOON).toBe(was + 1);
        expect(await cardBox(page)).toBeNull();
        await closeTabsOf(browser.browser, SHOP_HOST);
      });
    });
  });
});

/** Takes the card's safe answer: with the mouse on its button, the first at the bottom, or with the keyboard, which it has. */
async function keepShut(page: Page, way: Way): Promise<void> {
  const card = await cardBox(page);
  if (way === 'click' && card) await page.mouse.click(card.x + 60, card.y + card.height - 36);
  else await page.keyboard.press('Enter');
}
