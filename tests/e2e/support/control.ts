import type { Page } from 'puppeteer-core';
import type { TestBrowser } from './testBrowser';

/**
 * Runs functions in a page of the extension. (Not in its background: that one may be asleep, and in Firefox it
 * cannot be reached.)
 */
export function controlThrough(
  page: Page,
): Pick<TestBrowser, 'inExtension' | 'tabId' | 'toolbar' | 'newTab'> {
  const tabIds = new WeakMap<Page, number>();

  const inExtension: TestBrowser['inExtension'] = async (run, ...args) => {
    const source = `(async () => JSON.stringify((await (${run.toString()})(...${JSON.stringify(args)})) ?? null))()`;
    return JSON.parse((await page.evaluate(source)) as string) as never;
  };
  const tabId = (tab: Page) => {
    const id = tabIds.get(tab);
    if (id === undefined) throw new Error('only tabs opened through newTab have a known id');
    return id;
  };
  return {
    inExtension,
    tabId,
    toolbar: (tab) => inExtension(saidOf, tabId(tab)),
    async newTab() {
      const before = await inExtension(allTabs);
      const tab = await page.browser().newPage();
      const added = (await inExtension(allTabs)).find((id) => !before.includes(id));
      if (added === undefined) throw new Error('the new tab cannot be told apart from the others');
      tabIds.set(tab, added);
      return tab;
    },
  };
}

async function allTabs(): Promise<number[]> {
  return (await chrome.tabs.query({})).map((tab) => tab.id ?? -1);
}

/** The picture can't be asked for; the title, which is set with it, says the same in words. */
async function saidOf(tabId: number): Promise<string> {
  const [title, star] = await Promise.all([
    chrome.action.getTitle({ tabId }),
    chrome.action.getBadgeText({ tabId }),
  ]);
  const verdict = ['dangerous', 'suspicious', 'unremarkable', 'authentic', 'unreadable'].find((one) =>
    ['', '_other', '_no_banner'].some((end) => {
      const said = chrome.i18n.getMessage(`badge_${one}${end}`);
      return said !== '' && said === title;
    }),
  );
  return `${verdict ?? 'none'}${star}`;
}
