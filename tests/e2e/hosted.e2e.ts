import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { gmail } from './support/hosted/gmail';
import { bannerCounts, banners, choose, loadHosted } from './support/hosted/hostedPage';
import type { Hosts } from './support/hosted/hosts';
import { outlook } from './support/hosted/outlook';
import { WEBMAILS } from './support/hosted/site';
import type { BrowserName } from './support/launch';
import { sharedBrowser, sharedSite } from './support/shared';
import { openOptions, turnWebmail } from './support/options';
import { picture } from './support/picture';
import type { TestBrowser } from './support/testBrowser';
import { closedText } from './support/webmailBanner';

const SOON = { timeout: 5000, interval: 50 };

let site: Hosts;
beforeAll(async () => {
  site = await sharedSite();
});

const granted = (browser: TestBrowser, host: string) =>
  browser.inExtension((name) => chrome.permissions.contains({ origins: [`https://${name}/*`] }), host);
const registered = (browser: TestBrowser) =>
  browser.inExtension(async () =>
    (await chrome.scripting.getRegisteredContentScripts()).flatMap(({ matches }) => matches ?? []),
  );

describe.each<BrowserName>(['chromium', 'firefox'])('hosted webmail in %s', (name) => {
  let browser: TestBrowser;
  let options: Page;
  beforeAll(async () => {
    browser = await sharedBrowser(name);
    options = await openOptions(browser);
  });
  afterAll(() => browser?.close());

  describe.each(WEBMAILS)('$id on its own host name', (webmail) => {
    const [host] = webmail.hosts;
    let page: Page;
    beforeAll(async () => {
      page = await browser.newTab();
      await page.setViewport({ width: 1280, height: 900 });
    });
    afterAll(() => page?.close());

    const counts = () => bannerCounts(page, webmail);
    const toolbar = () => browser.toolbar(page);

    test('before it is switched on, a phish is left alone', async () => {
      expect(await granted(browser, host)).toBe(false);
      await loadHosted(page, webmail, 'phish');
      expect(await page.evaluate(() => document.querySelector('[data-slot]')?.textContent)).toContain(
        'PayPal',
      );
      await new Promise((resolve) => setTimeout(resolve, 300));
      expect(await counts()).toEqual([0]);
      expect(await toolbar()).toBe('none');
    });

    describe('switched on', () => {
      beforeAll(async () => {
        await loadHosted(page, webmail, 'phish');
        await turnWebmail(options, host, true);
        await page.bringToFront();
      });

      test('the switch in the options has asked in the click; what was open is checked at once', async () => {
        expect(await granted(browser, host)).toBe(true);
        await expect.poll(() => registered(browser), SOON).toContain(`https://${host}/*`);
        await expect.poll(counts, SOON).toEqual([1]);
      });

      test('a phish that the page loads with: banner above the body, badge, popup', async () => {
        await loadHosted(page, webmail, 'phish');
        await expect.poll(counts, SOON).toEqual([1]);
        await page.bringToFront();
        await picture(page, `hosted-${webmail.id}-${name}`);
        await expect.poll(toolbar, SOON).toBe('dangerous');

        const popup = await browser.clickToolbarButton(page);
        await popup.waitFor('[data-verdict]');
        expect(await popup.attribute('[data-verdict]', 'data-verdict')).toBe('dangerous');
        const claim = await popup.text('[data-part="claim"]');
        expect(claim).toContain('PayPal');
        expect(claim).toContain('service@paypa1-secure.example');
        await picture(popup.page, `hosted-${webmail.id}-popup`);
        await popup.close();
      });

      test.each(webmail.hosts.slice(1))('the one switch holds on %s too', async (other) => {
        await loadHosted(page, webmail, 'phish', other);
        await expect.poll(counts, SOON).toEqual([1]);
        await expect.poll(toolbar, SOON).toBe('dangerous');
      });

      test.runIf(name === 'chromium')('the banner speaks where the page cannot read it', async () => {
        await loadHosted(page, webmail, 'phish');
        await expect.poll(counts, SOON).toEqual([1]);
        expect(await closedText(page)).toMatch(/Likely a scam/);
        expect(await page.evaluate(() => document.body.innerText)).not.toMatch(/Likely a scam/);
      });

      test('from message to message without a load: the banner comes, goes, and leaves nothing behind', async () => {
        await loadHosted(page, webmail);
        expect(await counts()).toEqual([]);
        const loads = site.requests.length;

        await choose(page, 'phish');
        await expect.poll(counts, SOON).toEqual([1]);
        await choose(page, 'ordinary');
        await expect.poll(toolbar, SOON).toBe('unremarkable');
        await expect.poll(counts, SOON).toEqual([0]);
        await choose(page, 'parcel');
        await expect.poll(counts, SOON).toEqual([1]);
        await expect.poll(toolbar, SOON).toBe('dangerous');
        await page.goBack({ waitUntil: [] });
        await expect.poll(toolbar, SOON).toBe('unremarkable');
        await expect.poll(counts, SOON).toEqual([0]);
        expect(site.requests.slice(loads)).toEqual([]);
      });

      test('in a conversation, the message that warns has the banner, and the one in focus the badge', async () => {
        await loadHosted(page, webmail);
        await choose(page, 'conversation');
        await expect.poll(counts, SOON).toEqual([0, 1]);
        await expect.poll(toolbar, SOON).toBe('dangerous');
        await picture(page, `hosted-${webmail.id}-conversation-${name}`);
        const popup = await browser.clickToolbarButton(page);
        await popup.waitFor('[data-part="messages"]');
        const listed = (await popup.text('[data-part="messages"]')) ?? '';
        expect(listed.indexOf('Dana Miller')).toBeGreaterThan(-1);
        expect(listed.indexOf('PayPal')).toBeGreaterThan(listed.indexOf('Dana Miller'));
        expect(listed).not.toContain('Fern');
        await popup.close();
      });

      test('a body that comes after its header is waited for', async () => {
        await loadHosted(page, webmail);
        await page.evaluate(() => {
          window.fixture.setLateness(400);
          window.fixture.open('phish');
        });
        await expect.poll(counts, SOON).toEqual([1]);
        await expect.poll(toolbar, SOON).toBe('dangerous');
      });

      test('a banner that the page drops is put back', async () => {
        await loadHosted(page, webmail, 'phish');
        await expect.poll(counts, SOON).toEqual([1]);
        expect(await dropBanners(page)).toBe(1);
        await expect.poll(counts, SOON).toEqual([1]);
        await expect.poll(toolbar, SOON).toBe('dangerous');
      });

      test('a page that keeps dropping it is not fought, and the badge says so', async () => {
        await loadHosted(page, webmail);
        await page.evaluate(() => {
          new MutationObserver((records) => {
            for (const node of records.flatMap(({ addedNodes }) => [...addedNodes]))
              if (node instanceof HTMLElement && /initial/.test(node.getAttribute('style') ?? ''))
                node.remove();
          }).observe(document, { childList: true, subtree: true });
        });
        await choose(page, 'phish');
        await expect.poll(toolbar, SOON).toBe('dangerous*');
        expect(await counts()).toEqual([0]);
      });

      test('a body that forges what headers are known by changes nothing', async () => {
        await loadHosted(page, webmail, 'forged');
        await expect.poll(toolbar, SOON).toBe('dangerous');
        await expect.poll(counts, SOON).toEqual([1]);
        const popup = await browser.clickToolbarButton(page);
        await popup.waitFor('[data-part="claim"]');
        expect(await popup.text('[data-part="messages"]')).toBeNull();
        expect(await popup.text('[data-part="claim"]')).toContain('service@paypa1-secure.example');
        expect(await popup.attribute('[data-verdict]', 'data-verdict')).toBe('dangerous');
        await popup.close();
      });

      test.runIf(webmail === gmail)(
        'a page that breaks the functions a banner is made with does not keep it away',
        async () => {
          await loadHosted(page, webmail);
          await page.evaluate(() => {
            Object.defineProperty(Node.prototype, 'insertBefore', { value: () => null });
            Object.defineProperty(Node.prototype, 'isConnected', { get: () => false });
            Object.defineProperty(Element.prototype, 'attachShadow', { value: () => null });
            Object.defineProperty(Document.prototype, 'createElement', { value: () => null });
          });
          await page.evaluate(() => window.fixture.open('phish'));
          await expect.poll(counts, SOON).toEqual([1]);
        },
      );

      // The one with several hosts behind one switch.
      test.runIf(webmail === outlook)('switched off, messages are left alone', async () => {
        await turnWebmail(options, host, false);
        await page.bringToFront();
        await loadHosted(page, webmail, 'phish');
        await new Promise((resolve) => setTimeout(resolve, 300));
        expect((await banners(page, webmail)).messages).toEqual([{ above: [], elsewhere: 0 }]);
        for (const one of webmail.hosts) await expect.poll(() => granted(browser, one), SOON).toBe(false);
      });
    });
  });
});

/** Takes the banners out, as a page does that draws itself anew; how many. */
function dropBanners(page: Page): Promise<number> {
  return page.evaluate(() => {
    const hosts = document.querySelectorAll('div[style*="initial"]:not([id], [class])');
    hosts.forEach((one) => one.remove());
    return hosts.length;
  });
}
