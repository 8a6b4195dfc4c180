import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { gmail } from './support/hosted/gmail';
import { bannerCounts, loadHosted } from './support/hosted/hostedPage';
import type { BrowserName } from './support/launch';
import { layoutShifts } from './support/layoutShifts';
import { sharedBrowser } from './support/shared';
import { openOptions, turnWebmail } from './support/options';
import type { Popup, TestBrowser } from './support/testBrowser';

const READY = 'html[data-state="ready"]';
const ORIGIN = `https://${gmail.hosts[0]}`;

/** See layoutShifts; Firefox hands out no page of its popup. */
const shifts = async ({ page }: Popup) => (page ? layoutShifts(page) : []);
const focused = (popup: Popup) => popup.evaluate(`document.activeElement.outerHTML.slice(0, 60)`);

describe.each<BrowserName>(['chromium', 'firefox'])('the popup in %s', (name) => {
  let browser: TestBrowser;
  let page: Page;
  const over = async (conversation: string): Promise<Popup> => {
    await loadHosted(page, gmail, conversation);
    const popup = await browser.clickToolbarButton(page);
    await popup.waitFor(`${READY} [data-verdict]`);
    return popup;
  };

  beforeAll(async () => {
    browser = await sharedBrowser(name);
    page = await browser.newTab();
  });
  afterAll(() => browser?.close());

  test('nothing that is seen moves while a message is read and its answer fills in', async () => {
    const popup = await over('phish');
    expect((await popup.size()).width).toBe(400);
    expect(await shifts(popup)).toEqual([]);
    expect(await popup.text('[data-part="verify"]')).not.toBeNull();
    await popup.close();
  });

  test('the verdict’s next step leads to how to check, and the keyboard goes there', async () => {
    const popup = await over('phish');
    expect(await popup.attribute('[data-part="verify"]', 'open')).toBeNull();
    await popup.click('[data-action="check-yourself"]');
    await popup.waitFor('[data-part="verify"][open]');
    await expect.poll(() => focused(popup)).toMatch(/^<summary/);
    await popup.close();
  });

  test('no message open: said at once, with the other way, and nothing moves', async () => {
    const popup = await over('');
    expect(await popup.text('[data-verdict="unreadable"]')).toContain('No message');
    expect(await popup.attribute('main a', 'href')).toBe('/check.html');
    expect(await shifts(popup)).toEqual([]);
    await popup.close();
  });

  test.runIf(name === 'chromium')(
    'offline: the answer holds, and what can’t be had is not offered',
    async () => {
      const popup = await over('phish');
      await popup.waitFor('[data-action="check-thoroughly"]');
      await popup.page?.setOfflineMode(true);
      await expect.poll(() => popup.text('.notice')).toContain('You are offline');
      expect(await popup.text('[data-action="check-thoroughly"]')).toBeNull();
      expect(await popup.attribute('[data-verdict]', 'data-verdict')).toBe('dangerous');
      await popup.close();
    },
  );

  test.runIf(name === 'chromium')('storage that is full is told, with the way to make room', async () => {
    await browser.inExtension(() => chrome.storage.local.set({ filler: 'x'.repeat(10_200_000) }));
    const popup = await over('phish');
    expect(await popup.attribute('[data-action="make-room"]', 'href')).toBe('/options.html');
    await popup.close();
    await browser.inExtension(() => chrome.storage.local.remove('filler'));
  });

  test.runIf(name === 'chromium')(
    'a background that gives no answer is said, and can be asked again',
    async () => {
      // In a tab of its own: a popup begins before a test can reach it.
      const alone = await browser.browser.newPage();
      await alone.evaluateOnNewDocument(() => {
        const real = chrome.runtime.sendMessage.bind(chrome.runtime);
        chrome.runtime.sendMessage = () => Promise.reject(new Error('gone'));
        addEventListener('online', () => (chrome.runtime.sendMessage = real));
      });
      await alone.goto(browser.url('popup.html'));
      await alone.waitForSelector(`${READY} [data-action="try-again"]`);
      await alone.evaluate(() => dispatchEvent(new Event('online')));
      await alone.click('[data-action="try-again"]');
      await alone.waitForSelector('main[data-answer="given"]');
      await expect.poll(() => alone.evaluate(() => document.activeElement?.tagName)).toBe('H1');
      await alone.close();
    },
  );

  describe('in a webmail that is switched on', () => {
    beforeAll(async () => {
      const options = await openOptions(browser);
      await turnWebmail(options, gmail.hosts[0], true);
      await options.close();
    });

    test('a judged message is there at once, and nothing moves', async () => {
      await loadHosted(page, gmail, 'phish');
      await expect.poll(() => bannerCounts(page, gmail)).toEqual([1]);
      const popup = await browser.clickToolbarButton(page);
      await popup.waitFor(`${READY} [data-verdict="dangerous"]`);
      expect(await shifts(popup)).toEqual([]);
      await popup.close();
    });

    test('of several messages another is chosen: the focus stays at the choice', async () => {
      const popup = await over('conversation');
      expect(await popup.attribute('[data-verdict]', 'data-verdict')).toBe('dangerous');
      await popup.evaluate(`document.querySelector('[data-part="messages"] input').focus()`);
      await popup.evaluate(`document.querySelector('[data-part="messages"] input').click()`);
      await expect.poll(() => popup.attribute('[data-verdict]', 'data-verdict')).toBe('unremarkable');
      expect(await focused(popup)).toContain('type="radio"');
      await expect.poll(() => popup.text('[data-verdict] output')).toContain('No warning signs');
      await popup.close();
    });

    test('a permission that the browser took back is missed, and told', async () => {
      await browser.inExtension((origin) => chrome.permissions.remove({ origins: [`${origin}/*`] }), ORIGIN);
      await vi.waitFor(async () => {
        const stored = await browser.inExtension(() => chrome.storage.local.get('settings'));
        expect(JSON.stringify(stored)).toContain(`"takenBack":["${ORIGIN}"`);
      }, 5000);
      const popup = await over('phish');
      expect(await popup.text('.notice')).toContain('taken back');
      await popup.close();
    });

    // In Firefox no test can click as a user does, and without that the browser does not ask.
    test.runIf(name === 'chromium')(
      'the button that asks has gone then, and the focus is at the verdict',
      async () => {
        const popup = await over('phish');
        await popup.click('[data-action="give-permission"]');
        await expect.poll(() => browser.inExtension(isAllowed, ORIGIN)).toBe(true);
        await expect.poll(() => popup.text('[data-action="give-permission"]')).toBeNull();
        await expect.poll(() => focused(popup)).toMatch(/^<h1/);
        await popup.close();
      },
    );
  });
});

function isAllowed(origin: string): Promise<boolean> {
  return chrome.permissions.contains({ origins: [`${origin}/*`] });
}
