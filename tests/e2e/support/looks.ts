import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'puppeteer-core';
import { expect } from 'vitest';
import { picture, TAKES_PICTURES } from './picture';
import type { TestBrowser } from './testBrowser';

type Scheme = 'light' | 'dark';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** Those of axe's rules whose answer another color scheme can change: what there is and how it is marked up stays. */
const OF_COLORS = ['color-contrast', 'link-in-text-block'];

/** A page, or the real popup. */
interface Evaluates {
  evaluate(source: string): Promise<unknown>;
}

/** What axe objects to in the page as it is; in the dark, which is looked at second, only what colors can change. */
export async function violations(page: Evaluates, scheme: Scheme = 'light'): Promise<string[]> {
  const options = {
    // Frames hold messages, in which nothing runs, and nothing is ours; asking each costs half a second.
    iframes: false,
    // Of what passes nothing need be told.
    resultTypes: ['violations'],
    selectors: false,
    ...(scheme === 'light' ? {} : { runOnly: { type: 'rule', values: OF_COLORS } }),
  };
  // Evaluated as the browser's own console would: the page's policy allows no such script.
  if (!(await page.evaluate('"axe" in globalThis'))) await page.evaluate(`${AXE};undefined`);
  // A color that is still on its way from one scheme's to the other's is in neither.
  await page.evaluate(
    `for (const one of document.getAnimations()) if (one instanceof CSSTransition) one.finish(); 0`,
  );
  const found = (await page.evaluate(
    `axe.run(${JSON.stringify(options)}).then(({ violations }) => JSON.stringify(violations.flatMap(
      ({ id, nodes }) => nodes.map(({ html, failureSummary }) => id + ': ' + html + ' ' + failureSummary))))`,
  )) as string;
  return JSON.parse(found) as string[];
}

/** How far the page goes sideways, in CSS pixels. */
export async function sideways(page: Evaluates): Promise<number> {
  return Number(
    await page.evaluate('document.documentElement.scrollWidth - document.documentElement.clientWidth'),
  );
}

/**
 * What is wrong at any of these widths (CSS pixels): what goes sideways, and what axe objects to at the last one. In the
 * dark nothing has another place, and the colors are the same in all browsers: Chromium alone is asked for those.
 */
export async function faultsIn(
  browser: TestBrowser,
  page: Page,
  title: string,
  widths: number[],
): Promise<string[]> {
  const faults: string[] = [];
  const schemes: Scheme[] = browser.name === 'chromium' || TAKES_PICTURES ? ['light', 'dark'] : ['light'];
  for (const scheme of schemes) {
    await browser.setColorScheme(page, scheme);
    for (const width of scheme === 'light' || TAKES_PICTURES ? widths : []) {
      await page.setViewport({ width, height: 800 });
      await expect.poll(() => page.evaluate(() => innerWidth)).toBe(width);
      await picture(page, `${title}-${width}-${scheme}-${browser.name}`, true);
      const beyond = await sideways(page);
      if (beyond !== 0) faults.push(`${scheme}, ${width} px wide: ${beyond} px sideways`);
    }
    for (const told of await violations(page, scheme)) faults.push(`${scheme}: ${told}`);
  }
  return faults;
}
