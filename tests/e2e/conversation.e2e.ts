import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { gmail } from './support/hosted/gmail';
import { bannerCounts, choose, loadHosted } from './support/hosted/hostedPage';

import type { BrowserName } from './support/launch';
import { sharedBrowser } from './support/shared';
import { flip, openOptions, turnWebmail } from './support/options';
import { picture } from './support/picture';
import type { TestBrowser } from './support/testBrowser';

const SOON = { timeout: 5000, interval: 50 };
/** The place of the ordinary one among the conversation's open messages; the phish comes after it. */
const ORDINARY = 0;

describe.each<BrowserName>(['chromium', 'firefox'])('a conversation in %s', (name) => {
  let browser: TestBrowser;
  let page: Page;
  beforeAll(async () => {
    browser = await sharedBrowser(name);
    page = await browser.newTab();
    await page.setViewport({ width: 1280, height: 900 });
  });
  afterAll(() => browser?.close());

  const counts = () => bannerCounts(page, gmail);
  const toolbar = () => browser.toolbar(page);
  const title = () => browser.inExtension((id) => chrome.action.getTitle({ tabId: id }), browser.tabId(page));
  /** Opens the phish, whose body comes into the page so much later, in ms. */
  const openLate = (late: number) =>
    page.evaluate((milliseconds) => {
      addEventListener(
        'hashchange',
        () => {
          const body = document.querySelector('.h7 .ii');
          const parent = body?.parentElement;
          body?.remove();
          if (body) setTimeout(() => parent?.append(body), milliseconds);
        },
        { once: true },
      );
      window.fixture.open('phish');
    }, late);
  /** Presses the text of an open message, as somebody does who reads it. */
  const press = async (place: number) => {
    await page.bringToFront();
    const [x = 0, y = 0] = await page.evaluate((at) => {
      const text = document.querySelectorAll('.h7 .a3s')[at]?.querySelector('p, td, div');
      text?.scrollIntoView({ block: 'center' });
      const box = text?.getBoundingClientRect();
      return box ? [box.left + 3, box.top + 3] : [];
    }, place);
    await page.mouse.click(x, y);
  };
  /** Whom the popup speaks of, what of, and whether it lists both. */
  const popupSays = async () => {
    const popup = await browser.clickToolbarButton(page);
    await popup.waitFor('[data-part="messages"]');
    const listed = (await popup.text('[data-part="messages"]')) ?? '';
    const verdict = await popup.attribute('[data-verdict]:not([data-part="messages"] *)', 'data-verdict');
    const chosen = await popup.text('[data-part="messages"] label:has(:checked)');
    await picture(popup.page, `conversation-popup-${chosen?.slice(0, 4)}`);
    await popup.close();
    return {
      both: listed.includes('Dana Miller') && listed.includes('PayPal'),
      chosen: ['Dana Miller', 'PayPal'].find((one) => chosen?.includes(one)),
      isWarned: verdict === 'dangerous',
    };
  };

  test('before it is switched on, a click waits for a body that is on its way', async () => {
    await loadHosted(page, gmail);
    await openLate(1000);
    expect(await page.evaluate(() => document.querySelector('.h7 .ii'))).toBeNull();
    const popup = await browser.clickToolbarButton(page);
    await popup.waitFor('[data-verdict]');
    expect(await popup.attribute('[data-verdict]', 'data-verdict')).toBe('dangerous');
    await popup.close();
  });

  describe('switched on, with a banner at every message', () => {
    beforeAll(async () => {
      const options = await openOptions(browser);
      await turnWebmail(options, gmail.hosts[0], true);
      await flip(options, 'banner-always', true);
      await options.close();
    });

    test('each message has its own, and the popup and the badge speak of the newest', async () => {
      await loadHosted(page, gmail);
      await choose(page, 'conversation');
      await expect.poll(counts, SOON).toEqual([1, 1]);
      await expect.poll(toolbar, SOON).toBe('dangerous');
      expect(await title()).toContain('likely a scam');
      expect(await popupSays()).toEqual({ both: true, chosen: 'PayPal', isWarned: true });
    });

    test('pressed, the other one is spoken of; the badge keeps the warning, and says that it is of another', async () => {
      await press(ORDINARY);
      await expect.poll(title, SOON).toContain('another message');
      await expect.poll(toolbar, SOON).toBe('dangerous');
      await picture(page, `conversation-${name}`);
      expect(await popupSays()).toEqual({ both: true, chosen: 'Dana Miller', isWarned: false });
      expect(await counts()).toEqual([1, 1]);
    });

    test('and back, with the keyboard', async () => {
      await page.bringToFront();
      await page.focus('.h7 [data-body] a[href*="paypa1"]');
      await expect.poll(title, SOON).not.toContain('another message');
      expect(await popupSays()).toEqual({ both: true, chosen: 'PayPal', isWarned: true });
    });

    test('with every message folded nothing is open, and nothing is wrong', async () => {
      await page.evaluate(() => {
        for (const one of document.querySelectorAll('.h7')) {
          one.querySelector('.ii')?.remove();
          one.classList.replace('h7', 'kv');
        }
      });
      await expect.poll(toolbar, SOON).toBe('none');
      expect(await seenFor(3500)).toEqual(['none']);
      expect(await counts()).toEqual([]);
    });

    test('while a body is on its way the badge does not say that the page has changed', async () => {
      await loadHosted(page, gmail);
      await choose(page, 'ordinary');
      await expect.poll(counts, SOON).toEqual([1]);
      await openLate(1500);
      const seen = await seenFor(3000);
      expect(seen.filter((one) => !['none', 'unremarkable'].includes(one))).toEqual(['dangerous']);
      expect(await counts()).toEqual([1]);
    });

    test('a body that never comes is said after a while', async () => {
      await loadHosted(page, gmail);
      // What was open before is forgotten a moment after the load.
      await expect.poll(toolbar, SOON).toBe('none');
      await openLate(60_000);
      expect(await seenFor(1200)).toEqual(['none']);
      await expect.poll(toolbar, SOON).toBe('unreadable');
    });
  });

  /** All that the toolbar button has said in this time, in ms. */
  async function seenFor(time: number): Promise<string[]> {
    const seen: string[] = [];
    for (const end = Date.now() + time; Date.now() < end;) {
      const now = await toolbar();
      if (now !== seen.at(-1)) seen.push(now);
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
    return seen;
  }
});
