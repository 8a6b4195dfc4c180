import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Reports } from '../../lib/storage/reports';
import { endWorker } from './support/endWorker';
import { launchBrowser, type BrowserName } from './support/launch';
import { faultsIn } from './support/looks';
import { SEEDED } from './support/seededReports';
import type { TestBrowser } from './support/testBrowser';

const SOON = { timeout: 10_000, interval: 50 };

describe.each<BrowserName>(['chromium', 'firefox'])('the list of reports in %s', (name) => {
  const downloads = mkdtempSync(join(tmpdir(), 'second-look-reports-'));
  let browser: TestBrowser;
  let page: Page;

  beforeAll(async () => {
    browser = await launchBrowser(name, { downloads });
    page = await open();
  });
  afterAll(async () => {
    await browser?.close();
    rmSync(downloads, { recursive: true, force: true });
  });

  const open = async (path = 'reports.html') => {
    const opened = await browser.openPage(path);
    await opened.waitForSelector('html[data-state="ready"]');
    return opened;
  };
  const openAnew = async () => {
    await page.close();
    page = await open();
  };
  const stored = () =>
    browser.inExtension(async () => {
      const { reports } = (await chrome.storage.local.get('reports')) as { reports?: { value: Reports } };
      return reports?.value.reports ?? [];
    });
  const states = async () => (await stored()).map(({ id, state }) => `${id} ${state}`);
  // Not by the mouse, for which a tab in the background never comes to rest.
  const tick = (id: string, at = page) => at.$eval(`[data-report="${id}"] input`, (box) => box.click());

  test('is empty, then shows what comes in, the newest first', async () => {
    expect(await shown(page)).toEqual([]);
    expect(await page.$eval('main', (main) => main.textContent)).toContain('nothing in the list yet');
    await browser.inExtension(
      (reports) =>
        chrome.storage.local.set({ reports: { version: 1, value: { keep: true, dropped: 2, reports } } }),
      SEEDED,
    );
    await expect.poll(() => shown(page), SOON).toEqual(['third', 'second', 'first']);
    expect(await page.$eval('[data-part="dropped"]', (line) => line.textContent)).toContain('2 older ones');
    expect(await faultsIn(browser, page, 'reports', [320, 1280])).toEqual([]);
  });

  test('finds by any part of what it shows', async () => {
    await page.type('input[type="text"]', 'packchen DHL');
    await expect.poll(() => shown(page), SOON).toEqual(['second']);
    expect(await page.$eval('search output', (line) => line.textContent)).toBe('1 found');
    await page.focus('input[type="text"]');
    for (let key = 0; key < 'packchen DHL'.length; key++) await page.keyboard.press('Backspace');
    await expect.poll(() => shown(page), SOON).toHaveLength(3);
  });

  test('is saved as JSON and as a table', async () => {
    await page.click('[data-action="export-json"]');
    const json = JSON.parse(await downloaded(downloads, '.json')) as { dropped: number; reports: unknown };
    expect(json).toMatchObject({ format: 'second-look-reports', version: 1, dropped: 2, reports: SEEDED });
    await page.click('[data-action="export-csv"]');
    const csv = await downloaded(downloads, '.csv');
    expect(csv.charCodeAt(0)).toBe(0xfeff);
    const rows = csv.trimEnd().split('\r\n');
    expect(rows.map((row) => row.split('","').length)).toEqual([14, 14, 14, 14]);
    expect(rows[2]).toContain(`,"'=HYPERLINK(""Päckchen"", 1) <b>","Paketdienst <x@parcel.example>","DHL",`);
  });

  test('keeps what two tabs change, and what is removed and brought back', async () => {
    const other = await open();
    await Promise.all([tick('second'), tick('third', other)]);
    await expect.poll(states, SOON).toEqual(['first sent', 'second sent', 'third sent']);
    await page.waitForSelector('[data-report="third"] input:checked');
    await other.close();
    await openAnew();
    await page.click('[data-report="second"] [data-action="delete-report"]');
    await page.waitForSelector('[data-action="undo-delete"]:focus');
    expect(await states()).toEqual(['first sent', 'third sent']);
    await page.click('[data-action="undo-delete"]');
    await page.waitForSelector('[data-report="second"] [data-action="delete-report"]:focus');
    expect(await states()).toEqual(['first sent', 'second sent', 'third sent']);
    await page.click('[data-report="third"] [data-action="delete-report"]');
    await page.waitForSelector('[data-action="undo-delete"]:focus');
    await openAnew();
    await expect.poll(() => shown(page), SOON).toEqual(['second', 'first']);
  });

  test.runIf(name === 'chromium')('a full storage is said, and nothing is lost', async () => {
    await browser.inExtension(async () => {
      // QUOTA_BYTES of chrome.storage.local.
      const free = 10 * 2 ** 20 - (await chrome.storage.local.getBytesInUse());
      // The name counts, and so do the quotes around a text.
      await chrome.storage.local.set({ junk: 'j'.repeat(free - 'junk""'.length) });
    });
    // "opened" is longer than "sent", by two bytes that there are not.
    await tick('first');
    await expect
      .poll(() => page.$eval('[data-report="first"] output', (line) => line.textContent), SOON)
      .toBe('That could not be saved on this device.');
    expect(await page.$('[data-report="first"] input:checked')).not.toBeNull();
    expect(await states()).toEqual(['first sent', 'second sent']);
    await browser.inExtension(() => chrome.storage.local.remove('junk'));
    await tick('first');
    await expect.poll(states, SOON).toEqual(['first opened', 'second sent']);
  });

  test.runIf(name === 'chromium')('a worker that was ended takes nothing with it', async () => {
    await endWorker(browser);
    await tick('first');
    await expect.poll(states, SOON).toEqual(['first sent', 'second sent']);
    await openAnew();
    await expect.poll(() => shown(page), SOON).toEqual(['second', 'first']);
    await page.waitForSelector('[data-report="first"] input:checked');
  });

  test('a long list is shown bit by bit, and searched as a whole', async () => {
    const reports = Array.from({ length: 60 }, (_, n) => ({
      ...SEEDED[0],
      id: `${n}`,
      subject: `Prize ${n}.`,
    }));
    await browser.inExtension((value) => chrome.storage.local.set({ reports: { version: 1, value } }), {
      keep: true,
      dropped: 0,
      reports,
    });
    await expect.poll(async () => (await shown(page)).length, SOON).toBe(50);
    await page.type('input[type="text"]', 'prize 7');
    await expect.poll(() => shown(page), SOON).toEqual(['57', '47', '37', '27', '17', '7']);
    for (let key = 0; key < 'prize 7'.length; key++) await page.keyboard.press('Backspace');
    await page.waitForSelector('[data-action="more-reports"]');
    await page.click('[data-action="more-reports"]');
    await expect.poll(async () => (await shown(page)).at(-1), SOON).toBe('0');
  });

  test('what can not be read is kept aside, and all of it is deleted with the other data', async () => {
    await browser.inExtension(() => chrome.storage.local.set({ reports: { version: 1, value: 'garbage' } }));
    await openAnew();
    await page.waitForSelector('[data-part="broken"]');
    expect(await shown(page)).toEqual([]);
    const options = await open('options.html');
    await options.waitForSelector('a[href="/reports.html"]');
    await options.click('[data-action="delete-all"]');
    await options.click('[data-action="delete-sure"]');
    await expect
      .poll(() => browser.inExtension(async () => Object.keys(await chrome.storage.local.get())), SOON)
      .toEqual([]);
  });
});

const shown = (page: Page) =>
  page.$$eval('[data-report]', (entries) => entries.map((entry) => entry.getAttribute('data-report')));

/** The one file with this ending, when it is there in full. */
async function downloaded(folder: string, ending: string): Promise<string> {
  const files = () => readdirSync(folder);
  await expect
    .poll(() => files().filter((file) => file.endsWith(ending) && !files().includes(`${file}.part`)), SOON)
    .toEqual([expect.stringMatching(/^second-look-reports-\d{4}-\d\d-\d\d\./)]);
  const path = join(folder, files().find((file) => file.endsWith(ending)) ?? '');
  await expect.poll(() => readFileSync(path, 'utf8').at(-1), SOON).toBe('\n');
  return readFileSync(path, 'utf8');
}
