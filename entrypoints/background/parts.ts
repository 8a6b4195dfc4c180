import browser from 'webextension-polyfill';
import type { PartName } from '../shared/parts';
import { onMessage } from '../shared/protocol';

/** Built from entrypoints/<name>. */
const FILES: Record<PartName, string> = {
  warning: '/warning.js',
  listMarks: '/listMarks.js',
  rawSource: '/rawSource.js',
  showPlace: '/showPlace.js',
};

export type BringPart = (name: PartName, tabId: number, frameId: number) => Promise<void>;

/**
 * Runs the script of a part in one frame, beside the content script that is there already.
 * Rejects when the frame has gone, or may not be read any more.
 */
export const bringPart: BringPart = async (name, tabId, frameId) => {
  // The name comes out of a page's process.
  if (!Object.hasOwn(FILES, name)) throw new Error('No such part');
  await browser.scripting.executeScript({ target: { tabId, frameIds: [frameId] }, files: [FILES[name]] });
};

/** Brings a part into the frame that asks for it, and into no other. */
export function startParts(): void {
  onMessage('bringPart', async ({ data: name, sender: { tab, frameId } }) => {
    if (tab?.id === undefined || frameId === undefined) throw new Error('No frame');
    await bringPart(name, tab.id, frameId);
  });
}
