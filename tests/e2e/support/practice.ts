import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { TestBrowser } from './testBrowser';

/** Folder of the practice messages. */
export const PRACTICE = fileURLToPath(new URL('../../../entrypoints/practice/messages/', import.meta.url));

export interface Expectation {
  /** File name in that folder. */
  file: string;
  /** Verdicts that are right for it. */
  expect: string[];
}

export function practiceExpectations(): Expectation[] {
  return JSON.parse(readFileSync(`${PRACTICE}messages.json`, 'utf8')) as Expectation[];
}

export interface PracticeResult extends Expectation {
  verdict: string;
  /** What the first finding says; '' when there is none. */
  topFinding: string;
}

/** Opens every practice message in the extension's own practice inbox, and reads what is shown for it. */
export async function readPractice(
  browser: TestBrowser,
  opened: (file: string, screenshot: (path: string) => Promise<unknown>) => Promise<void> = async () => {},
): Promise<PracticeResult[]> {
  const page = await browser.openPage('practice.html');
  await page.setViewport({ width: 1280, height: 1000 });
  await page.waitForSelector('html[data-state="ready"]');
  const results: PracticeResult[] = [];
  for (const expectation of practiceExpectations()) {
    const item = `[data-practice="${expectation.file.replace(/\.eml$/, '')}"]`;
    await page.click(item);
    await page.waitForSelector(`${item}[aria-current="true"]`);
    await page.waitForSelector('[data-verdict]');
    const shown = await page.evaluate(() => ({
      verdict: document.querySelector('[data-verdict]')?.getAttribute('data-verdict') ?? '',
      topFinding: document.querySelector('[data-signal]')?.querySelector('h3, summary, p')?.textContent ?? '',
    }));
    await opened(expectation.file, (path) => page.screenshot({ path }));
    results.push({ ...expectation, ...shown });
  }
  await page.close();
  return results;
}
