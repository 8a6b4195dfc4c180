import browser from 'webextension-polyfill';
import { onMessage } from '../shared/protocol';

/** Built from entrypoints/linkGuard. */
const GUARD = '/linkGuard.js';

/** Brings the link guard into the frame that asks for it: one that the reader is in already. */
export function startLinkGuard(): void {
  onMessage('bringLinkGuard', async ({ sender: { tab, frameId } }) => {
    if (tab?.id === undefined || frameId === undefined) return;
    await browser.scripting.executeScript({ target: { tabId: tab.id, frameIds: [frameId] }, files: [GUARD] });
  });
}
