import type { Page } from 'puppeteer-core';
import type { TestBrowser } from './testBrowser';

/**
 * Runs functions in a page of the extension. (Not in its background: that one may be asleep, and in Firefox it
 * cannot be reached.)
 */
export function controlThrough(page: Page): Pick<TestBrowser, 'inExtension' | 'tabId' | 'badge' | 'newTab'> {
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
    badge: (tab) => inExtension((id: number) => chrome.action.getBadgeText({ tabId: id }), tabId(tab)),
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
