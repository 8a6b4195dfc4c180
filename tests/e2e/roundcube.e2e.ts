import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { deliveredMail } from './support/deliveredMail';
import { launchBrowser, type BrowserName } from './support/launch';
import { addWebmail, removeWebmail } from './support/options';
import { violations } from './support/looks';
import { picture } from './support/picture';
import { startRoundcube, type Roundcube, type Skin } from './support/roundcube';
import type { TestBrowser } from './support/testBrowser';
import { bannerHeight, closedText } from './support/webmailBanner';

const WARNING = ['dangerous', 'suspicious'];
const PHISH = 1;
const ORDINARY = 2;

let roundcube: Roundcube;
let mails: { phish: string; ordinary: string };

beforeAll(async () => {
  mails = await deliveredMail();
  roundcube = startRoundcube([mails.phish, mails.ordinary]);
});
afterAll(() => roundcube?.stop());

const withoutCarriageReturns = (file: string) => readFileSync(file, 'latin1').replace(/\r\n/g, '\n');

describe.each<BrowserName>(['chromium', 'firefox'])('Roundcube in %s', (name) => {
  const downloads = mkdtempSync(join(tmpdir(), 'second-look-downloads-'));
  let browser: TestBrowser;
  let page: Page;

  beforeAll(async () => {
    roundcube.useSkin('elastic');
    browser = await launchBrowser(name, { downloads });
    page = await browser.newTab();
    await page.setViewport({ width: 1280, height: 800 });
    await roundcube.logIn(page);
  });
  afterAll(async () => {
    await browser?.close();
    rmSync(downloads, { recursive: true, force: true });
  });

  /** The verdict in the real popup over the open message. */
  const popupVerdict = async (title?: string) => {
    const popup = await browser.clickToolbarButton(page);
    await popup.waitFor('[data-verdict]');
    if (title) await picture(popup.page, title);
    await expect.poll(async () => (await popup.size()).width).toBeGreaterThanOrEqual(380);
    const verdict = (await popup.attribute('[data-verdict]', 'data-verdict')) ?? '';
    await popup.close();
    return verdict;
  };

  test('one click on the toolbar button reads the open message, and leaves no banner', async () => {
    await roundcube.openMail(page, PHISH);
    expect(WARNING).toContain(await popupVerdict());
    expect(await bannerHeight(page)).toBe(0);
  });

  describe('switched on', () => {
    beforeAll(() => addWebmail(browser, new URL(roundcube.url).origin));

    const skins: Skin[] = ['elastic', 'larry', 'classic'];
    describe.each(skins)('skin %s', (skin) => {
      beforeAll(() => roundcube.useSkin(skin));

      test('a phish on its own page: banner, badge and popup warn', async () => {
        await roundcube.openMail(page, PHISH);
        await expect.poll(() => bannerHeight(page), { timeout: 10_000 }).toBeGreaterThan(20);
        await picture(page, `roundcube-${skin}-${name}`);
        const verdict = await popupVerdict(`popup-phish-${name}`);
        expect(WARNING).toContain(verdict);
        await expect.poll(() => browser.toolbar(page)).toBe(verdict);
      });

      test('a phish in the preview pane: banner and badge warn', async () => {
        const frame = await roundcube.preview(page, PHISH);
        await expect.poll(() => bannerHeight(frame), { timeout: 10_000 }).toBeGreaterThan(20);
        await expect.poll(() => browser.toolbar(page)).toMatch(/^(?:dangerous|suspicious)$/);
      });

      test('a phish in a window of its own: banner and badge warn', async () => {
        await roundcube.openWindow(page, PHISH);
        await expect.poll(() => bannerHeight(page), { timeout: 10_000 }).toBeGreaterThan(20);
        await expect.poll(() => browser.toolbar(page)).toMatch(/^(?:dangerous|suspicious)$/);
      });

      test('an ordinary mail: no banner, no warning', async () => {
        await roundcube.openMail(page, ORDINARY);
        const verdict = await popupVerdict(`popup-ordinary-${name}`);
        expect(['unremarkable', 'authentic']).toContain(verdict);
        expect(await bannerHeight(page)).toBe(0);
        await expect.poll(() => browser.toolbar(page)).toBe(verdict);
      });
    });

    test.runIf(name === 'chromium')(
      'the banner says it in words, where the page cannot read them',
      async () => {
        roundcube.useSkin('elastic');
        await roundcube.openMail(page, PHISH);
        await expect.poll(() => bannerHeight(page), { timeout: 10_000 }).toBeGreaterThan(20);
        expect(await closedText(page)).toMatch(/Likely a scam|Be careful/);
        expect(await page.evaluate(() => document.body.innerText)).not.toMatch(/Likely a scam/);
      },
    );

    test('"check thoroughly" takes the headers in', async () => {
      roundcube.useSkin('elastic');
      await roundcube.openMail(page, PHISH);
      const popup = await browser.clickToolbarButton(page);
      await popup.waitFor('[data-action="check-thoroughly"]');
      await popup.click('[data-part="unchecked"] > summary');
      const before = await popup.text('[data-part="unchecked"]');
      await popup.click('[data-action="check-thoroughly"]');
      await expect
        .poll(() => popup.attribute('[data-action="check-thoroughly"]', 'type'), { timeout: 10_000 })
        .toBeNull();
      const after = await popup.text('[data-part="unchecked"]');
      await popup.close();
      expect(before).not.toBe(after);
      expect(after).not.toContain('Whether your mail provider could confirm the sender');
    });

    test('the original is saved as it was delivered', async () => {
      await roundcube.openMail(page, PHISH);
      const popup = await browser.clickToolbarButton(page);
      await popup.waitFor('[data-part="report"] > summary');
      await popup.click('[data-part="report"] > summary');
      await popup.waitFor('[data-action="save-eml"]');
      await popup.waitFor('[data-action="report-open"]');
      // The way to what goes out: the tab, the message and the choices, and nothing that stood in the message.
      expect(await popup.attribute('[data-action="report-open"]', 'href')).toMatch(
        /^\/report\.html\?tab=\d+&key=\d+%3A[\w%.-]+&desks=webmail(?:%2C[a-z0-9-]+){1,2}$/,
      );
      expect(popup.page ? await violations(popup.page) : []).toEqual([]);
      await popup.page?.evaluate(() => document.querySelector('[data-part="report"]')?.scrollIntoView());
      await picture(popup.page, `popup-report-${name}`);
      await popup.click('[data-action="save-eml"]');
      const saved = () => readdirSync(downloads).filter((file) => file.endsWith('.eml'));
      await expect.poll(saved, { timeout: 10_000 }).toHaveLength(1);
      await popup.close();
      expect(withoutCarriageReturns(join(downloads, saved()[0] ?? ''))).toBe(
        withoutCarriageReturns(mails.phish),
      );
    });

    test('switched off, the message is left alone', async () => {
      await removeWebmail(browser, new URL(roundcube.url).origin);
      await roundcube.openMail(page, PHISH);
      await new Promise((resolve) => setTimeout(resolve, 1500));
      expect(await bannerHeight(page)).toBe(0);
    });
  });
});
