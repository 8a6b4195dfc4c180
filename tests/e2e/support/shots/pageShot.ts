import type { Page } from 'puppeteer-core';
import type { ShotState } from '../../shots/states';

interface PageShot {
  /** What is stored before: values of lib/storage, by key. It is gone again when the state closes. */
  stored?: Record<string, unknown>;
  /** What is done once the page is ready. */
  fill?: (page: Page) => Promise<unknown>;
}

/** Opens a page of the extension, and brings it where it shall be. */
export function pageShot(path: string, { stored = {}, fill }: PageShot = {}): ShotState['open'] {
  return async (browser) => {
    const values = Object.fromEntries(
      Object.entries(stored).map(([key, value]) => [key, { version: 1, value }]),
    );
    if (Object.keys(values).length)
      await browser.inExtension((items) => chrome.storage.local.set(items), values);
    const page = await browser.openPage(path);
    const close = async () => {
      await page.close();
      await browser.inExtension((keys) => chrome.storage.local.remove(keys), Object.keys(values));
    };
    try {
      await page.waitForSelector('html[data-state="ready"]');
      await fill?.(page);
      await page.evaluate(withoutForeignLetters);
    } catch (error) {
      // What it stored would stand in the next one's picture.
      await close();
      throw error;
    }
    return { page, close };
  };
}

/** Letters of scripts that the extension brings no face for come from the machine, if it has any. */
function withoutForeignLetters(): void {
  for (const one of document.querySelectorAll<HTMLElement>('[lang="ja"]')) one.style.opacity = '0';
}

/** Opens all that is folded in what the page is about; the menus of its head would lie over it. */
export const unfold = (page: Page) =>
  page.evaluate(() =>
    document.querySelectorAll('main details').forEach((part) => part.setAttribute('open', '')),
  );
