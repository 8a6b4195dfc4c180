import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readEml } from '../../lib/message/eml';
import { differences } from './support/live/differences';
import { liveMails } from './support/live/liveMails';
import { readShown, sourceShown } from './support/live/readShown';
import { tableOf, unexplained, type Tally } from './support/live/tally';
import { launchBrowser, type BrowserName } from './support/launch';
import { addWebmail } from './support/options';
import { startRoundcube, type Roundcube, type Skin } from './support/roundcube';
import { startSogo, type Sogo } from './support/sogo';
import type { TestBrowser } from './support/testBrowser';

/**
 * Real mails, opened in real webmail: what the extension reads off the page against what stands in the source.
 * LIVE_MAILS says how many; each is opened in one of Roundcube's skins and views, and in SOGo.
 */
const mails = liveMails(Number(process.env.LIVE_MAILS ?? 12));
const SKINS: Skin[] = ['elastic', 'larry', 'classic'];
const VIEWS = ['openMail', 'openPreviewed', 'openWindow', 'openPrint'] as const;
const LONG = 60_000 + mails.length * 5_000;
/** Of what is compared: five pieces of each mail. */
const UNEXPLAINED = 0.02;
/** Of the mails; of few mails one is no share, and allowed. */
const OTHER_VERDICT = 0.03;

let roundcube: Roundcube;
let sogo: Sogo;
beforeAll(() => {
  roundcube = startRoundcube(mails.map(({ file }) => file));
  sogo = startSogo(roundcube.state);
});
afterAll(() => {
  sogo?.stop();
  roundcube?.stop();
});

/** What nobody can explain, once all is counted and shown. */
function leftOver(tally: Tally, where: string): { open: string; differences: number; verdicts: number } {
  console.log(`${where}\n${tableOf(tally)}`);
  const open = unexplained(tally);
  const verdicts = tally.differences.filter(({ kind, why }) => kind === 'verdict' && why === null).length;
  return { open: open.join('\n'), differences: open.length, verdicts };
}

describe.each<BrowserName>(['chromium', 'firefox'])('real mails in %s', (name) => {
  let browser: TestBrowser;
  beforeAll(async () => {
    browser = await launchBrowser(name);
    await addWebmail(browser, new URL(roundcube.url).origin);
    await addWebmail(browser, new URL(sogo.url).origin);
  });
  afterAll(() => browser?.close());

  /** Compares one mail that is open in a tab. */
  const compare = async (tally: Tally, page: Page, index: number, id: string): Promise<void> => {
    const file = mails[index]?.file ?? '';
    const raw = await readEml(readFileSync(file));
    const shown = await readShown(browser, page, id);
    tally.mails++;
    if ('message' in raw)
      for (const one of differences(shown, raw.message))
        tally.differences.push({ ...one, mail: basename(file) });
  };

  /** The last mail's source is what was delivered to the byte, letters beyond ASCII and all, line ends apart. */
  const compareSource = async (page: Page, id: string): Promise<void> => {
    const delivered = readFileSync(mails.at(-1)?.file ?? '', 'latin1').replace(/\r\n/g, '\n');
    const source = await sourceShown(browser, page, id);
    expect(delivered).toMatch(/[\u0080-\u00ff]/);
    expect(source.replace(/\r\n/g, '\n')).toBe(delivered);
  };

  test('Roundcube, and the source that it hands out', { timeout: LONG }, async () => {
    const tally: Tally = { mails: 0, differences: [] };
    const tabs = [await browser.newTab(), await browser.newTab()];
    for (const tab of tabs) await roundcube.logIn(tab);
    for (const [turn, skin] of SKINS.entries()) {
      roundcube.useSkin(skin);
      const open = [...mails.keys()].filter((index) => index % SKINS.length === turn);
      await Promise.all(
        tabs.map(async (page) => {
          for (let index = open.shift(); index !== undefined; index = open.shift()) {
            const view = VIEWS[Math.floor(index / SKINS.length) % VIEWS.length] ?? 'openMail';
            await roundcube[view](page, index + 1);
            await compare(tally, page, index, `INBOX/${index + 1}`);
          }
        }),
      );
    }
    for (const tab of tabs) await tab.close();
    const page = await browser.newTab();
    await roundcube.openMail(page, mails.length);
    const id = `INBOX/${mails.length}`;
    await readShown(browser, page, id);
    await compareSource(page, id);
    await page.close();
    const { open, differences: count, verdicts } = leftOver(tally, `Roundcube in ${name}`);
    expect(tally.mails).toBe(mails.length);
    expect(verdicts, open).toBeLessThanOrEqual(Math.max(1, OTHER_VERDICT * mails.length));
    expect(count, open).toBeLessThanOrEqual(UNEXPLAINED * 5 * mails.length);
  });

  test('SOGo, and the source that it hands out', { timeout: LONG }, async () => {
    const tally: Tally = { mails: 0, differences: [] };
    const page = await browser.newTab();
    await sogo.logIn(page);
    for (const index of mails.keys()) {
      await sogo.openWindow(page, index + 1);
      await compare(tally, page, index, `!/Mail/0/INBOX/${index + 1}`);
    }
    await compareSource(page, `!/Mail/0/INBOX/${mails.length}`);
    const { open, differences: count, verdicts } = leftOver(tally, `SOGo in ${name}`);
    expect(tally.mails).toBe(mails.length);
    expect(verdicts, open).toBeLessThanOrEqual(Math.max(1, OTHER_VERDICT * mails.length));
    expect(count, open).toBeLessThanOrEqual(UNEXPLAINED * 5 * mails.length);
  });
});
