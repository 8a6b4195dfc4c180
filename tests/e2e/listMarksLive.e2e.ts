import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { deliveredMail } from './support/deliveredMail';
import { launchBrowser, type BrowserName } from './support/launch';
import { addWebmail, flip, openOptions } from './support/options';
import { picture } from './support/picture';
import { startRoundcube, type Roundcube, type Skin } from './support/roundcube';
import type { TestBrowser } from './support/testBrowser';

const SOON = { timeout: 10_000, interval: 50 };
const PHISH = 1;
const SKINS: Skin[] = ['elastic', 'larry', 'classic'];

let roundcube: Roundcube;
beforeAll(async () => {
  const { phish, ordinary } = await deliveredMail();
  roundcube = startRoundcube([phish, ordinary]);
});
afterAll(() => roundcube?.stop());

describe.each<BrowserName>(['chromium', 'firefox'])('marks in the list of a real Roundcube in %s', (name) => {
  let browser: TestBrowser;
  let page: Page;
  beforeAll(async () => {
    roundcube.useSkin('elastic');
    browser = await launchBrowser(name);
    await addWebmail(browser, new URL(roundcube.url).origin);
    const options = await openOptions(browser);
    await flip(options, 'list-marks', true);
    await options.close();
    page = await browser.newTab();
    await page.setViewport({ width: 1280, height: 800 });
    await roundcube.logIn(page);
  });
  afterAll(() => browser?.close());

  /** The numbers of the rows with a mark in their subject, each as often as it has one. */
  const marked = () =>
    page.evaluate(() =>
      [...document.querySelectorAll('#messagelist tbody tr.message')].flatMap((row) => {
        const marks = [...row.querySelectorAll<HTMLElement>('td.subject span[style*="inline-block"]')].filter(
          (one) => one.childNodes.length === 0 && one.getBoundingClientRect().width > 10,
        );
        const uid = /_uid=(\d+)/.exec(row.querySelector('a[href*="_uid="]')?.getAttribute('href') ?? '')?.[1];
        return marks.map(() => Number(uid));
      }),
    );

  test('nothing was opened, so there is none', async () => {
    await page.waitForSelector('#messagelist tbody tr.message');
    await new Promise((resolve) => setTimeout(resolve, 1000));
    expect(await marked()).toEqual([]);
  });

  test.each(SKINS)(
    'the phish that was opened beside the list has one, the other mail none (%s)',
    async (skin) => {
      roundcube.useSkin(skin);
      await page.bringToFront();
      await roundcube.preview(page, PHISH);
      await expect.poll(marked, SOON).toEqual([PHISH]);
      await picture(page, `list-marks-roundcube-${skin}-${name}`);
    },
  );

  test('opened on a page of its own, it has it back in the list', async () => {
    roundcube.useSkin('elastic');
    await roundcube.openMail(page, PHISH);
    await page.goto(`${roundcube.url}?_task=mail&_mbox=INBOX`);
    await expect.poll(marked, SOON).toEqual([PHISH]);
  });
});
