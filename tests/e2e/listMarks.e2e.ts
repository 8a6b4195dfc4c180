import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { loadHosted } from './support/hosted/hostedPage';
import { WEBMAILS } from './support/hosted/site';
import type { BrowserName } from './support/launch';
import { sharedBrowser } from './support/shared';
import { flip, openOptions, turnWebmail } from './support/options';
import { picture } from './support/picture';
import type { TestBrowser } from './support/testBrowser';

const SOON = { timeout: 5000, interval: 50 };
const hosted = (name: string) => {
  const found = WEBMAILS.find(({ id }) => id === name);
  if (!found) throw new Error(`no hosted ${name}`);
  return found;
};
const gmail = hosted('gmail');
const outlook = hosted('outlook');

describe.each<BrowserName>(['chromium', 'firefox'])('marks in the message list in %s', (name) => {
  let browser: TestBrowser;
  let page: Page;
  let options: Page;
  beforeAll(async () => {
    browser = await sharedBrowser(name);
    options = await openOptions(browser);
    await turnWebmail(options, gmail.hosts[0], true);
    page = await browser.newTab();
  });
  afterAll(() => browser?.close());

  const turnMarks = async (on: boolean) => {
    await flip(options, 'list-marks', on);
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

  const outlookMarks = () =>
    page.evaluate(() =>
      Object.fromEntries(
        [...document.querySelectorAll('[data-convid]')].map((row) => [
          row.getAttribute('data-convid'),
          [...row.querySelectorAll('span[style*="inline-block"]')].filter(
            (one) => one.shadowRoot === null && one.getBoundingClientRect().width > 10,
          ).length,
        ]),
      ),
    );

  test('there is none before the user wants them', async () => {
    await loadHosted(page, gmail, 'phish');
    await page.bringToFront();
    await expect.poll(() => browser.toolbar(page), SOON).toBe('dangerous');
    await addRows();
    await new Promise((resolve) => setTimeout(resolve, 700));
    expect(await marks()).toEqual([0, 0]);
  });

  test('switched on, a message that was opened has one, and no other', async () => {
    await turnMarks(true);
    await loadHosted(page, gmail, 'phish');
    await addRows();
    await expect.poll(marks, SOON).toEqual([1, 0]);
    await picture(page, `list-marks-${name}`);
  });

  test('a row that is used again for another message loses it', async () => {
    await page.evaluate(() => {
      const [first] = document.querySelectorAll('tr.zA .bog');
      first?.setAttribute('data-legacy-last-message-id', '18c0ffee00000000');
    });
    await expect.poll(marks, SOON).toEqual([0, 0]);
  });

  test('in Outlook, the conversation that is chosen in the list has it', async () => {
    await turnWebmail(options, outlook.hosts[0], true);
    await page.bringToFront();
    await loadHosted(page, outlook, 'phish');
    await page.evaluate(() => {
      const subject = document.querySelector('[role="heading"] [title]')?.getAttribute('title') ?? '';
      for (const [id, words] of [
        ['AQa', `PayPal ${subject} Dear customer`],
        ['AQb', 'Somebody Minutes of today'],
      ] as const) {
        const row = document.createElement('div');
        row.setAttribute('role', 'option');
        row.setAttribute('data-convid', id);
        row.setAttribute('aria-selected', String(id === 'AQa'));
        const shown = document.createElement('span');
        shown.title = words;
        shown.textContent = words;
        row.append(shown);
        document.querySelector('[role="listbox"]')?.append(row);
      }
      // The list was drawn last; what is open is read again when it is opened.
      window.fixture.open('ordinary');
      window.fixture.open('phish');
    });
    await expect.poll(outlookMarks, SOON).toEqual({ AQa: 1, AQb: 0 });
    await picture(page, `list-marks-outlook-${name}`);
  });

  test('a chosen row that does not show the subject of the open message gets none', async () => {
    await page.evaluate(() => {
      const [first, second] = document.querySelectorAll('[data-convid]');
      first?.setAttribute('aria-selected', 'false');
      second?.setAttribute('aria-selected', 'true');
      window.fixture.open('parcel');
    });
    await expect.poll(() => browser.toolbar(page), SOON).toBe('dangerous');
    await new Promise((resolve) => setTimeout(resolve, 700));
    // Its subject is not that of the open message: which row it is can't be told.
    expect(await outlookMarks()).toEqual({ AQa: 1, AQb: 0 });
  });

  test('switched off, all are gone and forgotten', async () => {
    await loadHosted(page, gmail, 'phish');
    await addRows();
    await expect.poll(marks, SOON).toEqual([1, 0]);
    await turnMarks(false);
    await expect.poll(marks, SOON).toEqual([0, 0]);
    const kept = await browser.inExtension(async () =>
      Object.keys(await chrome.storage.session.get('listMarks')),
    );
    expect(kept).toEqual([]);
  });
});
