import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Reports } from '../../lib/storage/reports';
import { gmail } from './support/hosted/gmail';
import { loadHosted } from './support/hosted/hostedPage';
import type { Hosts } from './support/hosted/hosts';
import { startHostedWebmails } from './support/hosted/site';
import { launchBrowser, type BrowserName } from './support/launch';
import { faultsIn } from './support/looks';
import { openReport } from './support/openReport';
import { picture } from './support/picture';
import { PRACTICE } from './support/practice';
import type { TestBrowser } from './support/testBrowser';

const SOON = { timeout: 10_000, interval: 50 };
const ME = 'reader@example.org';
/** Every byte counts: CRLF, and one that is no ASCII. */
const MAIL = [
  `Delivered-To: ${ME}`,
  `Received: from mx.example (mx.example [192.0.2.1]) by mail.example.org for <${ME}>; Tue, 3 Feb 2026 10:00:00 +0000`,
  'From: PayPal <service@paypal.com.account-check.example>',
  `To: ${ME}`,
  'Subject: Your account is limited',
  'Date: Tue, 3 Feb 2026 09:59:58 +0000',
  `List-Unsubscribe: <https://account-check.example/out?who=${ME}>`,
  'Content-Type: text/plain; charset=utf-8',
  'Content-Transfer-Encoding: 8bit',
  '',
  'Your PayPal account is limited. Confirm your password within 24 hours \u00fc:',
  'http://paypal.com.account-check.example/login',
  '',
].join('\r\n');
const APWG = '[data-choice="apwg"].sheet-card';

let site: Hosts;
beforeAll(async () => {
  site = await startHostedWebmails();
});
afterAll(() => site?.close());

describe.each<BrowserName>(['chromium', 'firefox'])('what a report sends, in %s', (name) => {
  const folder = mkdtempSync(join(tmpdir(), 'second-look-report-'));
  const downloads = join(folder, 'downloads');
  let browser: TestBrowser;

  beforeAll(async () => {
    browser = await launchBrowser(name, { downloads, hosted: site.network });
  });
  afterAll(async () => {
    await browser?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  const stored = () =>
    browser.inExtension(async () => {
      const { reports } = (await chrome.storage.local.get('reports')) as { reports?: { value: Reports } };
      return reports?.value.reports ?? [];
    });
  /** What was downloaded under such a name. */
  const saved = (ending: string): string => {
    const files = existsSync(downloads) ? readdirSync(downloads) : [];
    const file = files.find((one) => one.endsWith(ending));
    return file ? readFileSync(join(downloads, file), 'utf8') : '';
  };

  test('from a file: the original byte for byte, or masked and marked; kept when it was sent', async () => {
    const mail = join(folder, 'mail.eml');
    writeFileSync(mail, MAIL);
    const page = await browser.openPage('check.html');
    await page.waitForSelector('html[data-state="ready"]');
    const field = await page.$('input[type="file"]').then((one) => one?.toElement('input'));
    await field?.uploadFile(mail);
    await page.waitForSelector('[data-part="report"]');
    await page.click('[data-part="report"] > summary');
    await page.waitForSelector('.report-sheet[data-state="ready"]');
    await choose(page, 'apwg');
    expect(await page.$eval('[data-part="report-own"]', (part) => part.textContent)).toContain(
      'Unsubscribe line: 1',
    );

    await write(page, `${APWG} input[id$="-subject"]`, 'In my words');
    await page.click(`${APWG} [data-action="save-file"]`);
    await expect.poll(() => saved('limited.eml'), SOON).toBe(MAIL);
    await expect.poll(async () => (await stored())[0]?.state, SOON).toBe('opened');

    await page.click('[data-action="mask"]');
    await page.waitForSelector(`${APWG} [data-mark="altered"]`);
    await page.click(`${APWG} [data-action="save-file"]`);
    await expect.poll(() => saved('-altered.eml'), SOON).toContain('Altered copy');
    expect(saved('-altered.eml')).not.toContain(ME);

    await openMore(page, `${APWG} input[value="text"]`);
    await page.click(`${APWG} input[value="text"]`);
    await page.waitForSelector(`${APWG}[data-form="text"]`);
    expect(await valueOf(page, `${APWG} input[id$="-subject"]`)).toBe('In my words');
    const body = await valueOf(page, `${APWG} textarea`);
    expect(body).toContain('hxxp://paypal[.]com[.]account-check[.]example');
    expect(body).not.toContain('http://');
    const href = await page.$eval(`${APWG} [data-action="compose"]`, (link) => link.getAttribute('href'));
    expect(href).toMatch(/^mailto:reportphishing@apwg\.org\?subject=In%20my%20words&body=/);

    expect(await faultsIn(browser, page, 'report-here', [320, 1280])).toEqual([]);
    await page.setViewport({ width: 1280, height: 800 });
    await page.click(`${APWG} [data-action="sent"]`);
    await page.waitForSelector('.after-report');
    await expect
      .poll(async () => (await stored())[0], SOON)
      .toMatchObject({
        choice: 'apwg',
        state: 'sent',
        to: 'reportphishing@apwg.org',
        form: 'text',
        altered: true,
        rebuilt: false,
        subject: 'Your account is limited',
        claim: 'PayPal',
      });
    expect(await stored()).toHaveLength(1);
    if (name === 'chromium') await onPaper(page);
    await page.click(`${APWG} [data-action="undo-sent"]`);
    await expect.poll(async () => (await stored())[0]?.state, SOON).toBe('opened');
    await page.close();
  });

  test('from a webmail that hands out no original: rebuilt, until its file is brought', async () => {
    const mail = await browser.newTab();
    await loadHosted(mail, gmail, 'phish');
    await mail.bringToFront();
    const page = await openReport(browser, mail);
    expect(await page.$eval('[data-part="report-about"]', (part) => part.textContent)).toContain(
      'service[@]paypa1-secure[.]example',
    );
    expect(await page.$$eval('.sheet-card', (cards) => cards.length)).toBe(3);
    await page.waitForSelector('[data-choice="webmail"].sheet-card [data-action="sent"]');
    const card = '[data-choice="paypal"].sheet-card';
    await page.waitForSelector(`${card} [data-action="copy-to"]`);
    await openMore(page, `${card} textarea`);
    await page.waitForSelector(`${card} [data-mark="rebuilt"]`);
    const href = await page.$eval(`${card} [data-action="compose"]`, (link) => link.getAttribute('href'));
    expect(href).toMatch(/^https:\/\/mail\.google\.com\/mail\//);
    await write(page, `${card} textarea`, 'Typed before the file came.');

    const drop = '[data-part="report-no-original"]';
    const other = join(folder, 'other.eml');
    writeFileSync(other, MAIL.replace('Your account is limited', 'Lunch'));
    const field = await page.$(`${drop} input[type="file"]`).then((one) => one?.toElement('input'));
    await field?.uploadFile(other);
    await page.waitForSelector(`${drop} [data-action="file-anyway"]`);
    expect(await faultsIn(browser, page, 'report-page', [320, 1280])).toEqual([]);
    await field?.uploadFile(join(PRACTICE, '07-paypal-limited.eml'));
    await page.waitForFunction((place) => !document.querySelector(place), {}, drop);
    expect(await page.$('[data-mark="rebuilt"]')).toBeNull();
    expect(await valueOf(page, `${card} textarea`)).toBe('Typed before the file came.');
    await page.close();
    await mail.close();
  });

  test('an address that names no message, or one that is gone, says so', async () => {
    for (const [query, told] of [
      ['', 'no message to report'],
      ['?tab=999999&key=0:gone&desks=apwg', 'no longer open'],
    ] as const) {
      const page = await browser.openPage(`report.html${query}`);
      await page.waitForSelector('html[data-state="ready"]');
      expect(await page.$eval('main [role="alert"]', (alert) => alert.textContent)).toContain(told);
      expect(query ? await faultsIn(browser, page, 'report-gone', [320]) : []).toEqual([]);
      await page.close();
    }
  });
});

/** Chooses this place and no other. */
async function choose(page: Page, id: string): Promise<void> {
  const boxes = await page.$$eval('.choice input[type="checkbox"]', (all) =>
    all.map((one) => ({ value: one.value, checked: one.checked })),
  );
  for (const { value, checked } of boxes)
    if (checked !== (value === id)) await page.click(`.choice input[value="${value}"]`);
  await page.waitForSelector(`[data-choice="${id}"].sheet-card`);
}

/** Opens what folds this away. */
const openMore = (page: Page, inside: string) =>
  page.$eval(inside, (one) => {
    const details = one.closest('details');
    if (details) details.open = true;
  });

const valueOf = (page: Page, field: string) =>
  page.$eval(field, (one) => (one as HTMLInputElement | HTMLTextAreaElement).value);

async function write(page: Page, field: string, text: string): Promise<void> {
  await page.$eval(field, (one) => (one as HTMLInputElement | HTMLTextAreaElement).select());
  await page.type(field, text);
}

/** On paper nothing is left that only a screen can do, and nothing to follow. */
async function onPaper(page: Page): Promise<void> {
  await page.evaluate(() => (document.documentElement.dataset.print = 'report'));
  await page.emulateMediaType('print');
  await picture(page, 'report-print', true);
  const seen = await page.$$eval('button, a, input, textarea, summary', (parts) =>
    parts.filter((part) => part.checkVisibility()).map(({ outerHTML }) => outerHTML),
  );
  expect(seen).toEqual([]);
  const paper = await page.$eval('.printed-report', (part) => (part as HTMLElement).innerText);
  expect(paper).toContain('reportphishing@apwg.org');
  expect(paper).toContain('hxxp://paypal[.]com');
  expect(paper).not.toContain('http://');
  await page.emulateMediaType();
  await page.evaluate(() => delete document.documentElement.dataset.print);
}
