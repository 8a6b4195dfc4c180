import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Page } from 'puppeteer-core';
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

/** In the practice inbox with this message opened: decides, if that was not done before, and waits for the answer. */
export async function decide(page: Page, file: string, guess = 'scam'): Promise<void> {
  const opened = `[data-opened="${file.replace(/\.eml$/, '')}"]`;
  await page.waitForSelector(`${opened} :is([data-action="guess-${guess}"], [data-verdict])`);
  await page.evaluate(
    (button) => document.querySelector<HTMLElement>(button)?.click(),
    `${opened} [data-action="guess-${guess}"]`,
  );
  await page.waitForSelector(`${opened} [data-verdict]`);
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
    await decide(page, expectation.file);
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
