import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { serveHostile } from './support/hostilePages';
import { launchBrowser, type BrowserName } from './support/launch';
import { addWebmail } from './support/options';
import { picture } from './support/picture';
import type { TestBrowser } from './support/testBrowser';

const WAIT = { timeout: 12_000 };

let pages: Awaited<ReturnType<typeof serveHostile>>;
beforeAll(async () => {
  pages = await serveHostile();
});
afterAll(() => pages?.close());

/** The banner's height, and whether a press on its middle is a press on it. The page's own world is not to be trusted. */
const BANNER = `(() => {
  const top = Reflect.get(Document.prototype, 'documentElement', document);
  const hosts = [...top.getElementsByTagName('div')].filter((one) => /(?:all|color): initial/.test(one.style.cssText));
  const at = hosts[0]?.getBoundingClientRect();
  if (!at) return { count: 0, height: 0, isOnTop: false };
  const over = Document.prototype.elementFromPoint.call(document, at.x + at.width / 2, at.y + at.height / 2);
  return { count: hosts.length, height: at.height, isOnTop: over === hosts[0], wide: top.scrollWidth > innerWidth };
})()`;

describe.each<BrowserName>(['chromium', 'firefox'])('a hostile page in %s', (name) => {
  let browser: TestBrowser;
  let page: Page;
  beforeAll(async () => {
    browser = await launchBrowser(name);
    await addWebmail(browser, pages.origin);
    page = await browser.newTab();
  });
  afterAll(() => browser?.close());

  const banner = () =>
    page.evaluate(BANNER) as Promise<{ count: number; height: number; isOnTop: boolean; wide: boolean }>;

  test.each([
    'plain',
    'names-in-the-mail',
    'a-form-around-the-message',
    'style-sheet-hides',
    'mail-slides-over',
  ])('%s: the banner stands, seen', async (path) => {
    await page.goto(`${pages.origin}/${path}`);
    await expect.poll(async () => (await banner()).isOnTop, WAIT).toBe(true);
    expect(await banner()).toMatchObject({ count: 1, isOnTop: true });
    expect((await banner()).height).toBeGreaterThan(20);
    await expect.poll(() => browser.toolbar(page), WAIT).toMatch(/^(?:dangerous|suspicious)$/);
  });

  test('prototypes that the page redefines are not what the extension uses', async () => {
    await page.goto(`${pages.origin}/prototypes-redefined`);
    await expect.poll(() => browser.toolbar(page), WAIT).toMatch(/^(?:dangerous|suspicious)$/);
    // Longer than it takes to find that a banner can't be seen.
    await new Promise((resolve) => setTimeout(resolve, 4500));
    expect(await browser.toolbar(page)).toMatch(/^(?:dangerous|suspicious)$/);
    await picture(page, `hostile-prototypes-${name}`);
  });

  test.each(['thrown-out-at-once', 'made-transparent', 'made-nothing', 'moved-away', 'covered-by-the-page'])(
    '%s: the badge says that the page does not keep the banner',
    async (path) => {
      await page.goto(`${pages.origin}/${path}`);
      await expect.poll(() => browser.toolbar(page), WAIT).toMatch(/^(?:dangerous|suspicious)\*$/);
    },
  );

  test.each([
    ['plain', 1280, 1],
    ['dark-page', 1280, 1],
    ['right-to-left', 1280, 1],
    ['plain', 320, 1],
    ['dark-page', 320, 1],
    ['right-to-left', 320, 1],
    ['plain', 640, 2],
  ])('%s at %d px and zoom %d: the banner fits and is seen', async (path, width, deviceScaleFactor) => {
    await page.setViewport({ width, height: 640, deviceScaleFactor });
    await page.goto(`${pages.origin}/${path}`);
    await expect.poll(async () => (await banner()).isOnTop, WAIT).toBe(true);
    expect((await banner()).wide).toBe(false);
    await picture(page, `banner-${path}-${width}-${name}`);
    await page.setViewport({ width: 1280, height: 800 });
  });
});
