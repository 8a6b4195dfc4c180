import type { Page } from 'puppeteer-core';
import type { Popup, TestBrowser } from './testBrowser';

/**
 * The popup is not among the pages that WebDriver BiDi knows, but another page of the extension can reach its
 * window. So it is the real popup that is read here; clicks in it are not a user's, for the browser.
 *
 * @param from that other page
 */
export function popupSeenBy(inExtension: TestBrowser['inExtension'], from: Page, clickedAt: number): Popup {
  const look = (selector: string, attribute: string | null) =>
    inExtension(
      (css: string, name: string | null) => {
        const popup = chrome.extension.getViews({ type: 'popup' })[0];
        const element = popup?.document.querySelector<HTMLElement>(css);
        if (!element) return null;
        return name === null ? element.innerText : element.getAttribute(name);
      },
      selector,
      attribute,
    );
  return {
    page: null,
    clickedAt,
    async waitFor(selector) {
      const until = Date.now() + 10_000;
      while ((await look(selector, null)) === null) {
        if (Date.now() > until) throw new Error(`nothing in the popup matches ${selector}`);
        await new Promise((resolve) => setTimeout(resolve, 100));
      }
    },
    text: (selector) => look(selector, null),
    attribute: (selector, name) => look(selector, name),
    async click(selector) {
      await inExtension((css: string) => {
        chrome.extension.getViews({ type: 'popup' })[0]?.document.querySelector<HTMLElement>(css)?.click();
      }, selector);
    },
    // The other page's policy lets nothing be evaluated, but what WebDriver brings may say whose names it means.
    evaluate: (source) =>
      from.evaluate(`with (chrome.extension.getViews({ type: 'popup' })[0]) { ${source} }`),
    size: () =>
      inExtension(() => {
        const popup = chrome.extension.getViews({ type: 'popup' })[0];
        return { width: popup?.innerWidth ?? 0, height: popup?.innerHeight ?? 0 };
      }),
    close: () => noPopup(inExtension),
  };
}

/** Closes the popup and sees it gone: a click on the button would close one that is open, instead of opening the next. */
export function noPopup(inExtension: TestBrowser['inExtension']): Promise<void> {
  return inExtension(async () => {
    for (let attempt = 0; attempt < 50; attempt++) {
      const popups = chrome.extension.getViews({ type: 'popup' });
      if (popups.length === 0) return;
      for (const popup of popups) popup.close();
      await new Promise((done) => setTimeout(done, 20));
    }
  });
}
