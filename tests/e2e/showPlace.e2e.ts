import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { PLACE_NAME } from '../../entrypoints/shared/placeStyle';
import { gmail } from './support/hosted/gmail';
import { loadHosted } from './support/hosted/hostedPage';
import type { HostedWebmail } from './support/hosted/hostedWebmail';
import { WEBMAILS } from './support/hosted/site';
import type { BrowserName } from './support/launch';
import { sharedBrowser } from './support/shared';
import { picture } from './support/picture';
import type { Popup, TestBrowser } from './support/testBrowser';

const SOON = { timeout: 5000, interval: 50 };
const SENTENCE = 'We noticed unusual activity in your PayPal account and have limited it.';
const BUTTON = '[data-action="show-place"]';

describe.each<BrowserName>(['chromium', 'firefox'])('showing evidence in the page in %s', (name) => {
  let browser: TestBrowser;
  beforeAll(async () => {
    browser = await sharedBrowser(name);
  });
  afterAll(() => browser?.close());

  /** Opens a phish with the button clicked over it: no host was ever allowed. */
  const opened = async (
    webmail: HostedWebmail,
    adds: () => void = () => undefined,
  ): Promise<{ page: Page; popup: Popup }> => {
    const page = await browser.newTab();
    // Low enough that it must be scrolled.
    await page.setViewport({ width: 1280, height: 320 });
    await loadHosted(page, webmail, 'phish');
    await page.evaluate(adds);
    const popup = await browser.clickToolbarButton(page);
    await popup.waitFor(BUTTON);
    return { page, popup };
  };

  describe.each(WEBMAILS)('$id', (webmail) => {
    let page: Page;
    let popup: Popup;
    beforeAll(async () => {
      ({ page, popup } = await opened(webmail));
    });
    afterAll(async () => {
      await popup?.close();
      await page?.close();
    });

    test('the button marks a link where it stands, in view, and nothing in the message changes', async () => {
      const before = await htmlOf(page);
      await popup.click(`.evidence:has(.evidence-link) ${BUTTON}`);
      await expect
        .poll(() => marked(page), SOON)
        .toMatchObject({ text: 'Confirm your account', isInView: true });
      expect((await marked(page))?.background).toBe('rgb(255, 216, 107)');
      await expect.poll(() => popup.text('.evidence-show [role="status"]'), SOON).not.toBe('');
      expect(await htmlOf(page)).toBe(before);
      await picture(page, `place-${webmail.id}-${name}`);
    });

    test('the next place takes its turn; a press in the page ends it', async () => {
      await show(browser, page, { field: 'text', text: SENTENCE });
      await expect.poll(() => marked(page), SOON).toMatchObject({ text: SENTENCE, isInView: true });
      await show(browser, page, { field: 'from', text: 'service@paypa1-secure.example' });
      await expect
        .poll(async () => (await marked(page))?.text, SOON)
        .toMatch(/^(?:service@paypa1-secure\.example|PayPal)$/);
      await popup.close();
      await page.bringToFront();
      // The press that closes the popup is none.
      await new Promise((resolve) => setTimeout(resolve, 700));
      await page.mouse.click(1200, 300);
      await expect.poll(() => marked(page), SOON).toBeNull();
    });
  });

  test('a picture that leads somewhere is framed, and the frame follows it and goes', async () => {
    const { page, popup } = await opened(gmail, () => {
      const link = document.createElement('a');
      const image = document.createElement('img');
      link.href = 'https://picture.example/';
      image.alt = 'Open';
      image.width = 200;
      image.height = 60;
      image.src = 'data:,';
      link.append(image);
      link.style.cssText = 'display: block; margin: 900px 0';
      document.querySelector('.a3s')?.append(link);
    });
    const before = await htmlOf(page);
    expect(await show(browser, page, { field: 'link', text: 'Open', href: 'https://picture.example/' })).toBe(
      true,
    );
    const isInView = () =>
      page.evaluate(() => {
        const { top, bottom } =
          document.querySelector('.a3s a img')?.getBoundingClientRect() ?? new DOMRect(0, -9);
        return top >= 0 && bottom <= innerHeight;
      });
    await expect.poll(isInView, SOON).toBe(true);
    expect(await frames(page)).toBe(1);
    expect(await htmlOf(page)).toBe(before);
    await picture(page, `place-picture-${name}`);
    await page.evaluate(() => document.querySelector('.a3s a:has(img)')?.remove());
    await expect.poll(() => frames(page), SOON).toBe(0);
    await popup.close();
    await page.close();
  });

  test('what stands nowhere, is hidden, or is in no message that is open is not shown', async () => {
    const { page, popup } = await opened(gmail, () => {
      const hidden = document.createElement('p');
      hidden.textContent = 'Seen by nobody';
      hidden.style.cssText =
        'position: absolute; clip-path: inset(50%); width: 0; height: 0; overflow: hidden';
      document.querySelector('.a3s')?.append(hidden);
    });
    const scrolled = await page.evaluate(() => scrollY);
    for (const text of ['Words of no message', 'Seen by nobody'])
      expect(await show(browser, page, { field: 'text', text })).toBe(false);
    expect(await show(browser, page, { field: 'text', text: SENTENCE }, '0:other')).toBe(false);
    expect(await marked(page)).toBeNull();
    expect(await page.evaluate(() => scrollY)).toBe(scrolled);
    await popup.close();
    await page.close();
  });
});

/** Asks as the popup does, for evidence that its findings may not hold. */
function show(browser: TestBrowser, page: Page, evidence: object, key?: string): Promise<boolean> {
  return browser.inExtension(
    async (tabId: number, what: object, of: string | null) => {
      const stored = await chrome.storage.session.get(`tab:${tabId}`);
      const [first] = Object.values(
        (stored[`tab:${tabId}`] as { frames: Record<number, { messages: { key: string }[] }> }).frames,
      ).flatMap(({ messages }) => messages);
      const letter = {
        id: 1,
        type: 'showPlace',
        timestamp: 0,
        data: { tabId, key: of ?? first?.key, evidence: what },
      };
      const answer: { res?: unknown } = await chrome.runtime.sendMessage(letter);
      return answer.res === true;
    },
    browser.tabId(page),
    evidence,
    key ?? null,
  );
}

/** What the highlight is on, in the page or one of its frames; whether it can be seen without scrolling; null: none. */
function marked(page: Page) {
  return page.evaluate((highlight) => {
    const frame = [...document.querySelectorAll('iframe')].find((one) =>
      (one.contentWindow as (Window & typeof globalThis) | null)?.CSS.highlights.has(highlight),
    );
    const view = (frame?.contentWindow ?? window) as Window & typeof globalThis;
    const [range] = (view.CSS.highlights.get(highlight) ?? []) as Iterable<Range>;
    if (!range) return null;
    const { top, bottom } = range.getBoundingClientRect();
    const shift = frame?.getBoundingClientRect().top ?? 0;
    const around = range.startContainer.parentElement ?? document.body;
    return {
      text: String(range).replace(/\s+/g, ' '),
      isInView: top + shift >= 0 && bottom + shift <= innerHeight,
      background: view.getComputedStyle(around, `::highlight(${highlight})`).backgroundColor,
    };
  }, PLACE_NAME);
}

/** How many frames of ours lie over the page. */
function frames(page: Page): Promise<number> {
  return page.evaluate(
    () => document.querySelectorAll('div[style*="pointer-events"][aria-hidden]:not([id], [class])').length,
  );
}

/** The page's HTML without what is ours beside the messages, and that of its frames. */
function htmlOf(page: Page): Promise<string> {
  return page.evaluate(() =>
    [
      document.querySelector('[data-slot]')?.innerHTML,
      ...[...document.querySelectorAll('iframe')].map(
        (one) => one.contentDocument?.documentElement.outerHTML,
      ),
    ].join('\n'),
  );
}
