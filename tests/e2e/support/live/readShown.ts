import type { Page } from 'puppeteer-core';
import type { CheckedMessage, TabState } from '../../../../entrypoints/shared/protocol';
import type { RawSource } from '../../../../lib/webmail/rawSource';
import type { TestBrowser } from '../testBrowser';

const PATIENCE = 15_000;

/**
 * What the extension read off a tab, once it has read the message with this id and stays with what it read:
 * a page that is still filling is read again.
 */
export async function readShown(browser: TestBrowser, page: Page, id: string): Promise<CheckedMessage> {
  const tabId = browser.tabId(page);
  const until = Date.now() + PATIENCE;
  let before = '';
  while (Date.now() < until) {
    // The popup's own question makes the extension read the page: asked before it did so by itself, it would hide that.
    const record = await browser.inExtension(kept, `tab:${tabId}`);
    if (record.includes(JSON.stringify(id)) && record === before) return shownIn(browser, tabId, id);
    before = record;
    await new Promise((resolve) => setTimeout(resolve, 60));
  }
  throw new Error(`the extension read no message ${id}, but ${before.slice(0, 200)}`);
}

async function shownIn(browser: TestBrowser, tabId: number, id: string): Promise<CheckedMessage> {
  const state = await browser.inExtension(tabState, tabId);
  const found = state.messages.find(({ key }) => key.endsWith(`:${id}`));
  if (!found) throw new Error(`the popup would not show the message ${id}`);
  return found;
}

/** The source of the message with this id, as the popup gets it when the user asks. */
export async function sourceShown(browser: TestBrowser, page: Page, id: string): Promise<string> {
  const tabId = browser.tabId(page);
  const { key } = await shownIn(browser, tabId, id);
  const got = await browser.inExtension(
    async (target: { tabId: number; key: string }) => {
      const asked = { id: 0, type: 'rawSource', data: target, timestamp: Date.now() };
      const { res } = (await chrome.runtime.sendMessage(asked)) as { res: RawSource };
      return res;
    },
    { tabId, key },
  );
  if ('unreadable' in got) throw new Error(`no source: ${got.unreadable}`);
  return got.source;
}

/** What the background keeps of a tab. */
async function kept(key: string): Promise<string> {
  return JSON.stringify((await chrome.storage.session.get(key))[key] ?? null);
}

/** As the popup asks. */
async function tabState(tabId: number): Promise<TabState> {
  const asked = { id: 0, type: 'tabState', data: tabId, timestamp: Date.now() };
  const { res } = (await chrome.runtime.sendMessage(asked)) as { res: TabState };
  return res;
}
