import { cpSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Popup, TestBrowser } from './testBrowser';

/** A popup of the same size with a line of text and no program: what the browser itself needs to open one. */
const EMPTY = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Empty</title>
<style>body{width:400px;height:600px}</style><p data-empty>Nothing but a line.</p></html>`;

/** A copy of a built extension whose popup is empty. The caller removes the folder. */
export function withEmptyPopup(extension: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'second-look-empty-'));
  cpSync(extension, folder, { recursive: true });
  writeFileSync(join(folder, 'popup.html'), EMPTY);
  return folder;
}

/** Milliseconds. */
export interface PopupTimes {
  /**
   * From just before the click to the beginning of the popup's document, by the wall clock: the browser's own doing, with
   * what the test's command takes on its way to it. In Chromium two values come up, some 230 ms apart, in an empty popup as
   * well.
   */
  opened: number;
  /** From there to the first frame that anything stood in. */
  paint: number;
  /** From there to the task after the frame in which the verdict stood; NaN in an empty popup. */
  answer: number;
  /** The same for the reasons below it. */
  reasons: number;
}

/** What the browser and the marks of useLater.ts tell of an open popup. */
export async function popupTimes(browser: TestBrowser, popup: Popup): Promise<PopupTimes> {
  const [begun, paint, answer, reasons] = await browser.inExtension(async () => {
    const view = chrome.extension.getViews({ type: 'popup' })[0];
    const at = (name: string) => view?.performance.getEntriesByName(name)[0]?.startTime ?? null;
    // What stands in the page already may not have been drawn yet, and is told a little after it was.
    for (let wait = 0; wait < 40 && at('first-contentful-paint') === null; wait++)
      await new Promise((done) => setTimeout(done, 50));
    return [view?.performance.timeOrigin ?? null, at('first-contentful-paint'), at('answer'), at('reasons')];
  });
  return {
    opened: (begun ?? NaN) - popup.clickedAt,
    paint: paint ?? NaN,
    answer: answer ?? NaN,
    reasons: reasons ?? NaN,
  };
}
