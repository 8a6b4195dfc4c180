import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { BrowserName } from './support/launch';
import { sharedBrowser } from './support/shared';
import { PRACTICE, practiceExpectations } from './support/practice';
import type { TestBrowser } from './support/testBrowser';

const SCAM = `PayPal: your account is limited. Confirm your password within 24 hours or it will be closed:
http://paypal.com.account-check.example/login`;

describe.each<BrowserName>(['chromium', 'firefox'])('check page in %s', (name) => {
  let browser: TestBrowser;
  const folder = mkdtempSync(join(tmpdir(), 'second-look-check-'));

  beforeAll(async () => {
    browser = await sharedBrowser(name);
  });
  afterAll(async () => {
    await browser?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  const open = async () => {
    const page = await browser.openPage('check.html');
    await page.waitForSelector('html[data-state="ready"]');
    return page;
  };

  test('a chosen .eml is judged', async () => {
    const sample = practiceExpectations().find(({ expect: verdicts }) => verdicts.includes('dangerous'));
    const page = await open();
    const field = await page.$('input[type="file"]').then((one) => one?.toElement('input'));
    await field?.uploadFile(join(PRACTICE, sample?.file ?? ''));
    await page.waitForSelector('[data-verdict]');
    const verdict = await page.$eval('[data-verdict]', (card) => card.getAttribute('data-verdict'));
    expect(sample?.expect).toContain(verdict);
    // How to check is open at once, with the sender beside the real one and an address to take along.
    expect(await page.$$eval('[data-part="verify"] .marked', (names) => names.length)).toBe(2);
    await page.click('[data-part="verify"] [data-action="copy-address"]');
    await page.waitForFunction(() => document.querySelector('[data-part="verify"] output')?.textContent);
    expect(await page.$eval('[data-part="verify"] output', (said) => said.textContent)).toBe('Copied');
    await page.close();
  });

  test('a pasted scam gets a warning', async () => {
    const page = await open();
    await page.type('textarea', SCAM);
    await page.click('[data-action="check-text"]');
    await page.waitForSelector('[data-verdict]');
    const verdict = await page.$eval('[data-verdict]', (card) => card.getAttribute('data-verdict'));
    expect(['dangerous', 'suspicious']).toContain(verdict);
    expect(await page.$('[data-signal]')).not.toBeNull();
    await page.close();
  });

  test('a file that is no message is said to be unreadable', async () => {
    const file = join(folder, 'empty.eml');
    writeFileSync(file, '');
    const page = await open();
    const field = await page.$('input[type="file"]').then((one) => one?.toElement('input'));
    await field?.uploadFile(file);
    await page.waitForSelector('[data-verdict="unreadable"]');
    expect(await page.$('[data-signal]')).toBeNull();
    await page.close();
  });
});
