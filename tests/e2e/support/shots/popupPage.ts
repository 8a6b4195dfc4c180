import { gmail } from '../hosted/gmail';
import { loadHosted } from '../hosted/hostedPage';
import type { Shot } from '../../shots/states';
import type { TestBrowser } from '../testBrowser';

/** What the popup is told by the browser, where that can't be brought about. */
export interface Stand {
  incognito?: boolean;
  /** What storage.managed holds. */
  managed?: object;
  /** The button was not clicked over the page, so that it may not be read. */
  unread?: boolean;
  background?: 'silent' | 'gone';
}

/**
 * popup.html in a tab, over another tab with a phish in Gmail, whose message the button's click has let the extension read.
 *
 * @param shown what it is waited for
 */
export async function popupPage(browser: TestBrowser, stand: Stand, shown: string): Promise<Shot> {
  const mail = await browser.newTab();
  await loadHosted(mail, gmail, 'phish');
  if (!stand.unread) {
    const popup = await browser.clickToolbarButton(mail);
    await popup.waitFor('html[data-state="ready"]');
    await popup.close();
  }
  const tab = { id: browser.tabId(mail), url: mail.url(), incognito: stand.incognito ?? false };
  const page = await browser.browser.newPage();
  await page.evaluateOnNewDocument(stubbed, tab, stand);
  await page.goto(browser.url('popup.html'), { waitUntil: 'load' });
  await page.waitForSelector(shown);
  return {
    page,
    async close() {
      await page.close();
      await mail.close();
    },
  };
}

/** Runs before the popup's own scripts: each function answers a callback or gives a promise, as the browser's do. */
function stubbed(tab: object, { managed, background }: Stand): void {
  // oxlint-disable-next-line consistent-function-scoping -- it travels to the page with the rest
  const giving = (value: unknown) =>
    ((...given: unknown[]) => {
      const done = given.at(-1);
      return typeof done === 'function' ? void done(value) : Promise.resolve(value);
    }) as never;
  chrome.tabs.query = giving([tab]);
  if (managed) chrome.storage.managed.get = giving(managed);
  if (background === 'silent') chrome.runtime.sendMessage = () => new Promise(() => {});
  if (background === 'gone') chrome.runtime.sendMessage = () => Promise.reject(new Error('no receiver'));
}
