import browser from 'webextension-polyfill';
import type { UnreadableReason } from '../../lib/message/message';
import { webOrigin } from '../shared/origins';

/** Built from entrypoints/webmail.content. */
export const READER = '/content-scripts/webmail.js';

/** A frame that never answers is not waited for. Milliseconds. */
const PATIENCE = 4000;

/**
 * Runs the reader once in every frame of a tab that the user has just clicked the button in (`activeTab`).
 * Ends when the frames have told what they show.
 * @param url the tab's, where it may be seen
 * @returns why it could not, or null
 */
export async function injectReader(tabId: number, url: string | undefined): Promise<UnreadableReason | null> {
  try {
    const done = browser.scripting.executeScript({ target: { tabId, allFrames: true }, files: [READER] });
    const late = new Promise((resolve) => setTimeout(resolve, PATIENCE));
    await Promise.race([done, late]);
    return null;
  } catch (error) {
    return refusal(url, String(error));
  }
}

/**
 * What a refusal means. Browsers have no codes for it, so the address decides and the words only help: pages of
 * the browser, its store and files can't be read by any extension; elsewhere the permission is what is missing.
 */
export function refusal(url: string | undefined, words: string): UnreadableReason {
  if (url !== undefined && webOrigin(url) === null) return 'page_forbidden';
  if (/gallery|chrome:\/\/|about:|restricted|extension:/i.test(words)) return 'page_forbidden';
  return /access|permission/i.test(words) ? 'no_permission' : 'page_forbidden';
}
