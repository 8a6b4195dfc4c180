import browser from 'webextension-polyfill';

/** Whether a message comes from a page of the extension: a webmail's content script may not ask for what these may. */
export function isOwnPage(sender: { url?: string }): boolean {
  return sender.url?.startsWith(browser.runtime.getURL('')) ?? false;
}

/** @throws Error when it doesn't */
export function demandOwnPage(sender: { url?: string }): void {
  if (!isOwnPage(sender)) throw new Error('only for pages of the extension');
}
