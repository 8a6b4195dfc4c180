import browser from 'webextension-polyfill';
import type { FrameResult } from './readGenerically';

/** Built from entrypoints/structure.ts. */
const STRUCTURE = '/structure.js';
/** UTF-16 units of one report: more than a bug tracker takes helps nobody. */
const LONGEST = 60_000;

/** The shape of the page in a tab, without its text, frame by frame; '' when it can't be read. Never rejects. */
export async function pageStructure(tabId: number): Promise<string> {
  const results: FrameResult[] = await browser.scripting
    .executeScript({ target: { tabId, allFrames: true }, files: [STRUCTURE] })
    .catch(() => []);
  const said = results
    .toSorted((a, b) => a.frameId - b.frameId)
    .flatMap(({ result }) => (typeof result === 'string' && result !== '' ? [result] : []))
    .map((text, index) => `--- frame ${index}\n${text}`);
  if (said.length === 0) return '';
  const { version } = browser.runtime.getManifest();
  return [`Second Look ${version}`, ...said].join('\n\n').slice(0, LONGEST);
}
