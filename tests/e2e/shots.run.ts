import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';
import type { ShotState } from './shots/states';
import { accept, acceptedNames, baselineFile, OUTPUT } from './support/shots/baselines';
import { allStates } from './support/shots/allStates';
import { contactSheet } from './support/shots/contactSheet';
import { looksAt, pictureName } from './support/shots/looks';
import { photograph, photographHalf } from './support/shots/screen';
import { shotSession } from './support/shots/session';
import { storePictures } from './support/shots/storePictures';
import { takeAll } from './support/shots/takeAll';
import type { TestBrowser } from './support/testBrowser';

/** What `npm run shots` was asked for (tests/run/shots.mjs). */
const { SHOTS: mode = 'sheet', SHOTS_OF: wanted = '' } = process.env;
const names = wanted.split(',').filter(Boolean);

const WORK: Record<string, () => Promise<void>> = {
  store: storePictures,
  accept: () => inSession(acceptAll),
  sheet: () => inSession(sheetOfAll),
};

test('pictures are taken', async () => {
  const work = WORK[mode];
  expect(work, mode).toBeDefined();
  await work?.();
});

async function inSession(work: (browser: TestBrowser) => Promise<void>): Promise<void> {
  await work(await shotSession('chromium'));
}

/** Of the states or pages that were named; all without a name. */
function chosen(): Map<string, ShotState[]> {
  const pages = new Map<string, ShotState[]>();
  for (const [page, all] of allStates()) {
    const some = all.filter(({ name }) => !names.length || names.includes(name) || names.includes(page));
    if (some.length) pages.set(page, some);
  }
  expect([...pages], `nothing is called ${names.join(', ')}`).not.toEqual([]);
  return pages;
}

/** Then what is left of states that are gone is deleted. */
async function acceptAll(browser: TestBrowser): Promise<void> {
  const states = [...chosen().values()].flat();
  let bytes = 0;
  for (const state of states)
    await takeAll(browser, state, async ({ page, devtools, look }) => {
      bytes += accept(state.name, look, await photographHalf(devtools, page, look, state));
    });
  console.log(`${states.length} states accepted, ${Math.ceil(bytes / 1000)} kB`);
  const known = new Set(
    [...allStates().values()]
      .flat()
      .flatMap(({ name, popup }) => looksAt(popup === true).map((look) => pictureName(name, look))),
  );
  for (const name of acceptedNames()) if (!known.has(name)) rmSync(baselineFile(name));
}

/** All at their full size, a page that shows them, and one picture of that page. */
async function sheetOfAll(browser: TestBrowser): Promise<void> {
  const pages = chosen();
  const pictures = join(OUTPUT, 'pictures');
  rmSync(pictures, { recursive: true, force: true });
  mkdirSync(pictures, { recursive: true });
  for (const state of [...pages.values()].flat())
    await takeAll(browser, state, async ({ page, look }) => {
      const png = await photograph(page, !state.popup);
      writeFileSync(join(pictures, `${pictureName(state.name, look)}.png`), png);
    });
  const sheet = join(OUTPUT, 'index.html');
  writeFileSync(sheet, contactSheet(pages));
  const page = await browser.browser.newPage();
  await page.setViewport({ width: 2400, height: 1200 });
  await page.goto(pathToFileURL(sheet).href, { waitUntil: 'load' });
  await page.screenshot({ path: join(OUTPUT, 'sheet.png'), fullPage: true });
  await page.close();
  console.log(`${sheet}\n${join(OUTPUT, 'sheet.png')}`);
}
