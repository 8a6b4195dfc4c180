import { mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { PRACTICE } from '../support/practice';
import { pageShot, unfold } from '../support/shots/pageShot';
import type { ShotState } from './states';

/** More than a mail can have, bytes. */
const TOO_LARGE = 26 * 1024 * 1024;

/** Somebody asks about a message that was sent to him. */
const FORWARD = `From: Sam <sam@home.example>
To: Maria <maria@home.example>
Subject: Fwd: Your membership is suspended

Is this real?

---------- Forwarded message ---------
From: Netflix Customer Service <service@account-check.example>
Date: Tue, 2 Dec 2025 at 10:00
Subject: Your membership is suspended
To: <sam@home.example>

Dear customer,
your payment was declined and your account has been suspended. Verify your account within 24 hours:
http://192.0.2.7/netflix/verify
The Netflix Team
`;

const LOOKALIKES =
  'PayPal: confirm your password at https://www.paypa1.com/login or https://xn--pypal-4ve.com/login ' +
  'or http://www.paypal.com@account.example/login within 24 hours';

const SCAM = 'Confirm your password at http://paypal.com.check.example/ within 24 hours';

/** Into the box at once: letter by letter takes its time. */
async function paste(page: Page, text: string): Promise<void> {
  await page.$eval(
    'textarea',
    (box, pasted) => {
      box.value = pasted;
      box.dispatchEvent(new InputEvent('input', { bubbles: true }));
    },
    text,
  );
  await page.click('[data-action="check-text"]');
}

const pasted = (text: string, shown = '[data-verdict]') =>
  pageShot('check.html', {
    async fill(page) {
      await paste(page, text);
      await page.waitForSelector(shown);
    },
  });

async function choose(page: Page, file: string): Promise<void> {
  const field = await page.$('input[type="file"]').then((one) => one?.toElement('input'));
  await field?.uploadFile(file);
  await page.waitForSelector('[data-verdict]');
}

const practiceFile = (file: string) =>
  pageShot('check.html', { fill: (page) => choose(page, join(PRACTICE, file)) });

/** A file of so many bytes, all of them nothing. */
const hollow = (size: number) =>
  pageShot('check.html', {
    async fill(page) {
      const folder = mkdtempSync(join(tmpdir(), 'second-look-shot-'));
      const file = join(folder, 'mail.eml');
      writeFileSync(file, '');
      truncateSync(file, size);
      await choose(page, file);
      rmSync(folder, { recursive: true });
    },
  });

export const states: ShotState[] = [
  { name: 'check-start', open: pageShot('check.html') },
  {
    name: 'check-reading',
    open: pageShot('check.html', {
      async fill(page) {
        // The background never answers.
        await page.evaluate(() => {
          chrome.runtime.sendMessage = () => new Promise(() => {});
        });
        await paste(page, SCAM);
        await page.waitForSelector('html[data-state="busy"]');
        // What shows only when it takes long.
        await new Promise((done) => setTimeout(done, 600));
      },
    }),
  },
  { name: 'check-scam', open: pasted(SCAM) },
  {
    name: 'check-lookalikes',
    open: pageShot('check.html', {
      async fill(page) {
        await paste(page, LOOKALIKES);
        await page.waitForSelector('[data-verdict]');
        await unfold(page);
      },
    }),
  },
  {
    name: 'check-forwarded',
    open: pageShot('check.html', {
      async fill(page) {
        await paste(page, FORWARD);
        await page.waitForSelector('.verdict-about');
        await unfold(page);
      },
    }),
  },
  { name: 'check-file', open: practiceFile('03-dhl-parcel-fee.eml') },
  { name: 'check-genuine', open: practiceFile('21-dhl-paket-kommt.eml') },
  { name: 'check-quiet', open: practiceFile('05-colleague-minutes.eml') },
  { name: 'check-large', open: hollow(TOO_LARGE) },
  { name: 'check-unreadable', open: hollow(0) },
];
