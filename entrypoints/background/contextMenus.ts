import browser, { type Menus } from 'webextension-polyfill';

/** Where the check page finds what it was opened for; memory of the browser, never on disk. */
export const PENDING = 'pendingCheck';

/** Right-click: check the selected text, check a link's target. */
export function startContextMenus(): void {
  browser.runtime.onInstalled.addListener(() => void createMenus());
  browser.contextMenus.onClicked.addListener((info) => void openCheck(info));
}

async function createMenus(): Promise<void> {
  await browser.contextMenus.removeAll();
  browser.contextMenus.create({
    id: 'text',
    title: browser.i18n.getMessage('menu_check_text'),
    contexts: ['selection'],
  });
  browser.contextMenus.create({
    id: 'link',
    title: browser.i18n.getMessage('menu_check_link'),
    contexts: ['link'],
  });
}

/** The link is text to be looked at; it is never opened. */
async function openCheck(info: Menus.OnClickData): Promise<void> {
  const text = info.menuItemId === 'link' ? info.linkUrl : info.selectionText;
  if (!text) return;
  await browser.storage.session.set({ [PENDING]: text });
  await browser.tabs.create({ url: browser.runtime.getURL('check.html#pending') });
}
