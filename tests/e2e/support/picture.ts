import { mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Page } from 'puppeteer-core';

const FOLDER = fileURLToPath(new URL('../../../.output/screenshots/', import.meta.url));

/** Taking pictures is a good part of the time that the tests need, and no test looks at them. */
export const TAKES_PICTURES = Boolean(process.env.SCREENSHOTS);

/**
 * For people to look at: with SCREENSHOTS=1 a picture of the page is written to `.output/screenshots`, otherwise
 * nothing is done.
 *
 * @param title file name without its extension
 */
export async function picture(page: Page | null, title: string, fullPage = false): Promise<void> {
  if (!TAKES_PICTURES || !page) return;
  mkdirSync(FOLDER, { recursive: true });
  await page.screenshot({ path: `${FOLDER}${title}.png`, fullPage });
}
