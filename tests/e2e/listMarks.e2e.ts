import { mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { loadHosted } from './support/hosted/hostedPage';
import type { Hosts } from './support/hosted/hosts';
import { startHostedWebmails, WEBMAILS } from './support/hosted/site';
import { launchBrowser, type BrowserName } from './support/launch';
import { openOptions, turnWebmail } from './support/options';
import type { TestBrowser } from './support/testBrowser';

const SCREENSHOTS = fileURLToPath(new URL('../../.output/screenshots/', import.meta.url));
const SOON = { timeout: 5000, interval: 50 };
const gmail = WEBMAILS.find(({ id }) => id === 'gmail');
if (!gmail) throw new Error('no hosted Gmail');

let site: Hosts;
beforeAll(async () => {
  mkdirSync(SCREENSHOTS, { recursive: true });
  site = await startHostedWebmails();
});
afterAll(() => site?.close());

describe.each<BrowserName>(['chromium', 'firefox'])('marks in the message list in %s', (name) => {
  let browser: TestBrowser;
  let page: Page;
  let options: Page;
  beforeAll(async () => {
    browser = await launchBrowser(name, { hosted: site.network });
    options = await openOptions(browser);
    await turnWebmail(options, gmail.hosts[0], true);
    page = await browser.newTab();
  });
  afterAll(() => browser?.close());

  const turnMarks = async () => {
    await options.bringToFront();
    await options.click('[data-action="list-marks"]');
    await page.bringToFront();
  };

  /** Two rows as Gmail draws them: of the open message, and of one that was never opened. */
  const addRows = () =>
    page.evaluate(() => {
      const shown = document.querySelector('[data-message-id]')?.getAttribute('data-message-id') ?? '';
      const open = BigInt(shown.split(':').at(-1) ?? 0).toString(16);
      const table = document.createElement('table');
      for (const id of [open, '18c0ffee18c0ffee']) {
        const row = table.insertRow();
        row.className = 'zA';
        const cell = row.insertCell();
        const subject = document.createElement('span');
        subject.className = 'bog';
        subject.setAttribute('data-legacy-last-message-id', id);
        subject.textContent = 'A subject';
        cell.append(subject);
      }
      document.body.prepend(table);
    });

  /** How many marks each row has; each next to the subject, with nothing in it that the page could read. */
  const marks = () =>
    page.evaluate(() =>
      [...document.querySelectorAll('tr.zA')].map(
        (row) =>
          [...row.querySelectorAll('span[style*="inline-block"]')].filter(
            (one) =>
              one.shadowRoot === null &&
              one.childNodes.length === 0 &&
              one.nextElementSibling?.matches('.bog') &&
              one.getBoundingClientRect().width > 10,
          ).length,
      ),
    );

  test('there is none before the user wants them', async () => {
    await loadHosted(page, gmail, 'phish');
    await page.bringToFront();
    await expect.poll(() => browser.badge(page), SOON).toBe('!');
    await addRows();
    await new Promise((resolve) => setTimeout(resolve, 700));
    expect(await marks()).toEqual([0, 0]);
  });

  test('switched on, a message that was opened has one, and no other', async () => {
    await turnMarks();
    await loadHosted(page, gmail, 'phish');
    await addRows();
    await expect.poll(marks, SOON).toEqual([1, 0]);
    await page.screenshot({ path: `${SCREENSHOTS}list-marks-${name}.png` });
  });

  test('a row that is used again for another message loses it', async () => {
    await page.evaluate(() => {
      const [first] = document.querySelectorAll('tr.zA .bog');
      first?.setAttribute('data-legacy-last-message-id', '18c0ffee00000000');
    });
    await expect.poll(marks, SOON).toEqual([0, 0]);
  });

  test('switched off, all are gone and forgotten', async () => {
    await loadHosted(page, gmail, 'phish');
    await addRows();
    await expect.poll(marks, SOON).toEqual([1, 0]);
    await turnMarks();
    await expect.poll(marks, SOON).toEqual([0, 0]);
    const kept = await browser.inExtension(async () =>
      Object.keys(await chrome.storage.session.get('listMarks')),
    );
    expect(kept).toEqual([]);
  });
});
