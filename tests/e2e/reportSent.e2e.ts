import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { simpleParser, type ParsedMail } from 'mailparser';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { wrongInFeedbackReport } from '../feedbackReport';
import { launchBrowser, type BrowserName } from './support/launch';
import { openReport } from './support/openReport';
import { picture } from './support/picture';
import { startRoundcube, type Roundcube } from './support/roundcube';
import { startSmtpSink, type SmtpSink } from './support/smtpSink';
import type { TestBrowser } from './support/testBrowser';

const DESK = 'reportphishing@apwg.org';
const CARD = '[data-choice="apwg"].sheet-card';
/** What a mail on its way likes to lose: bytes that are no ASCII, a dot alone on its line, spaces at the end, a long line. */
const PHISH = [
  'Received: from mx.example (mx.example [192.0.2.1]) by mail.example.test for <tester@example.test>; Tue, 3 Feb 2026 10:00:00 +0000',
  'Return-Path: <bounce@paypal.com.account-check.example>',
  'From: PayPal <service@paypal.com.account-check.example>',
  'To: tester@example.test',
  'Subject: Your account is limited',
  'Date: Tue, 3 Feb 2026 09:59:58 +0000',
  'Message-ID: <limited-1@account-check.example>',
  'MIME-Version: 1.0',
  'Content-Type: text/plain; charset=utf-8',
  'Content-Transfer-Encoding: 8bit',
  '',
  'Your PayPal account is limited. Confirm your password within 24 hours \u00fc:',
  'http://paypal.com.account-check.example/login?id=1',
  '.',
  `${'word '.repeat(150)}end`,
  'Two spaces at the end  ',
  '',
].join('\r\n');
const ORIGINAL = Buffer.from(PHISH, 'utf8').toString('latin1');

let sink: SmtpSink;
let roundcube: Roundcube;
const folder = mkdtempSync(join(tmpdir(), 'second-look-sent-'));

beforeAll(async () => {
  sink = await startSmtpSink();
  const mail = join(folder, 'phish.eml');
  writeFileSync(mail, PHISH);
  roundcube = startRoundcube([mail], sink.port);
});
afterAll(async () => {
  roundcube?.stop();
  await sink?.close();
  rmSync(folder, { recursive: true, force: true });
});

/** What people read in it holds nothing to click, and says where the message leads. */
const isHarmless = ({ text = '', subject = '' }: ParsedMail) => {
  expect(subject).toBe('Phishing report: Your account is limited');
  expect(text).toContain('hxxp://paypal[.]com[.]account-check[.]example');
  expect(text).not.toMatch(/https?:\/\/|account-check\.example|@paypal/);
};

describe.each<BrowserName>(['chromium', 'firefox'])('a report that is really sent, from %s', (name) => {
  const downloads = mkdtempSync(join(tmpdir(), 'second-look-saved-'));
  let browser: TestBrowser;
  let mail: Page;
  let sheet: Page;

  beforeAll(async () => {
    browser = await launchBrowser(name, { downloads });
    mail = await browser.newTab();
    await roundcube.logIn(mail);
    await roundcube.openMail(mail, 1);
    sheet = await openReport(browser, mail);
    if (!(await sheet.$(CARD))) {
      await sheet.click('[data-part="report-whom"] summary');
      await sheet.click('.choice input[value="apwg"]');
    }
    await sheet.waitForSelector(CARD);
  });
  afterAll(async () => {
    await browser?.close();
    rmSync(downloads, { recursive: true, force: true });
  });

  /** Saves what is to be attached; its place on disk. */
  const save = async (action: string) => {
    const before = new Set(readdirSync(downloads));
    await sheet.bringToFront();
    await sheet.click(`${CARD} [data-action="${action}"]`);
    const added = () => readdirSync(downloads).filter((file) => file.endsWith('.eml') && !before.has(file));
    await expect.poll(added, { timeout: 10_000 }).toHaveLength(1);
    return join(downloads, added()[0] ?? '');
  };

  /** Opens the window that the sheet offers, attaches the file as a reader would, sends; what came in. */
  const send = async (file: string): Promise<ParsedMail> => {
    const before = sink.received.length;
    const href = await sheet.$eval(`${CARD} [data-action="compose"]`, (link) => link.getAttribute('href'));
    expect(href?.startsWith(roundcube.url)).toBe(true);
    await roundcube.send(mail, href ?? '', file);
    await expect.poll(() => sink.received.length, { timeout: 15_000 }).toBe(before + 1);
    const sent = sink.received.at(-1);
    expect(sent?.to).toEqual([DESK]);
    return simpleParser(Buffer.from(sent?.source ?? '', 'latin1'));
  };

  test('the original arrives byte for byte, and the text around it is harmless', async () => {
    await picture(sheet, `report-roundcube-${name}`, true);
    const sent = await send(await save('save-file'));
    isHarmless(sent);
    const [attached] = sent.attachments;
    expect(attached?.contentType).toBe('message/rfc822');
    expect(attached?.content.toString('latin1')).toBe(ORIGINAL);
  });

  test('the report for machines arrives as RFC 5965 wants it, with the original in it', async () => {
    await sheet.bringToFront();
    await sheet.$eval(`${CARD} input[value="arf"]`, (one) => {
      const details = one.closest('details');
      if (details) details.open = true;
    });
    await sheet.click(`${CARD} input[value="arf"]`);
    await sheet.waitForSelector(`${CARD}[data-form="arf"]`);
    const sent = await send(await save('save-file'));
    isHarmless(sent);
    const report = await simpleParser(sent.attachments[0]?.content ?? '');
    isHarmless(report);
    expect(report.headers.get('content-type')).toMatchObject({
      value: 'multipart/report',
      params: { 'report-type': 'feedback-report' },
    });
    const [machine, original] = report.attachments;
    expect(report.attachments.map(({ contentType }) => contentType)).toEqual([
      'message/feedback-report',
      'message/rfc822',
    ]);
    const fields = machine?.content.toString('latin1') ?? '';
    expect(wrongInFeedbackReport(fields)).toBe('');
    expect(fields).toContain('Feedback-Type: fraud\r\n');
    expect(fields).toContain('Reported-URI: http://paypal.com.account-check.example/login?id=1');
    expect(original?.content.toString('latin1')).toBe(ORIGINAL);
  });

  test('what was sent is in the history, and what comes next is said', async () => {
    await sheet.bringToFront();
    await sheet.click(`${CARD} [data-action="sent"]`);
    await sheet.waitForSelector('.after-report');
    const history = await browser.openPage('reports.html');
    await history.waitForSelector('html[data-state="ready"]');
    await history.waitForFunction(() => document.body.innerText.includes('reportphishing@apwg.org'));
    expect(await history.evaluate(() => document.body.innerText)).toContain('Your account is limited');
  });
});
