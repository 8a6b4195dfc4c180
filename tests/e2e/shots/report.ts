import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { gmail } from '../support/hosted/gmail';
import { loadHosted } from '../support/hosted/hostedPage';
import { openReport } from '../support/openReport';
import { PRACTICE } from '../support/practice';
import { pageShot } from '../support/shots/pageShot';
import type { TestBrowser } from '../support/testBrowser';
import type { Shot, ShotState } from './states';

const READY = '.report-sheet[data-state="ready"]';
const FILE = '07-paypal-limited.eml';

/** From a message that a webmail shows, as the popup's button opens it. */
async function fromWebmail(browser: TestBrowser): Promise<Shot> {
  const mail = await browser.newTab();
  await loadHosted(mail, gmail, 'phish');
  await mail.bringToFront();
  const page = await openReport(browser, mail);
  return {
    page,
    async close() {
      await page.close();
      await mail.close();
    },
  };
}

/** On the check page, from a file. */
async function openSheet(page: Page): Promise<void> {
  const field = await page.$('input[type="file"]').then((one) => one?.toElement('input'));
  await field?.uploadFile(join(PRACTICE, FILE));
  await page.waitForSelector('[data-part="report"]');
  await page.click('[data-part="report"] > summary');
  await page.waitForSelector(READY);
}

export const states: ShotState[] = [
  { name: 'report-webmail', open: fromWebmail },
  { name: 'report-gone', open: pageShot('report.html?tab=999999&key=0:gone&desks=apwg') },
  { name: 'report-wrong', open: pageShot('report.html') },
  { name: 'report-file', open: pageShot('check.html', { fill: openSheet }) },
];
