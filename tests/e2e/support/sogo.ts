import { execFileSync } from 'node:child_process';
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from 'puppeteer-core';
import { webmailUp } from './webmailUp';

/** A running SOGo over the mail of a running Roundcube's Dovecot. */
export interface Sogo {
  /** Ends in a slash. */
  url: string;
  logIn(page: Page): Promise<void>;
  /** Opens the n-th mail (from 1) beside the list, by a click on its row; n must be among the first of the list. */
  openInList(page: Page, subject: string): Promise<void>;
  /**
   * Opens the n-th mail (from 1) in the form that SOGo gives a message in a window of its own. When the page is
   * such a window already, it goes from one message to the next as SOGo itself does, without loading anything.
   */
  openWindow(page: Page, number: number): Promise<void>;
  stop(): void;
}

const SCRIPTS = fileURLToPath(new URL('../../webmail/', import.meta.url));

/** @param mailState the folder of the Roundcube whose Dovecot it uses */
export function startSogo(mailState: string): Sogo {
  const folder = mkdtempSync(join(tmpdir(), 'second-look-sogo-'));
  chmodSync(folder, 0o755);
  const state = join(folder, 'state');
  const { url, user, password } = webmailUp('sogo', [state, mailState]);
  const mail = `${url}so/${user}/Mail/`;
  return {
    url,
    async logIn(page) {
      await page.goto(url);
      // What its log-in page sends. Typing into that page is lost now and then while it is still being built.
      const status = await page.evaluate(
        async (body) =>
          (
            await fetch('/SOGo/connect', {
              method: 'POST',
              body,
              headers: { 'Content-Type': 'application/json' },
            })
          ).status,
        JSON.stringify({ userName: user, password, rememberLogin: 0 }),
      );
      if (status !== 200) throw new Error(`SOGo let nobody in: ${status}`);
      await page.bringToFront();
    },
    async openInList(page, subject) {
      await page.goto(`${mail}view`);
      const row = await page.waitForSelector(`#messagesList md-list-item ::-p-text(${subject})`);
      await row?.click();
      await page.waitForSelector('#detailView .sg-mail-part');
    },
    async openWindow(page, number) {
      const address = `${mail}UIxMailPopupView#!/Mail/0/INBOX/${number}`;
      if (page.url().startsWith(`${mail}UIxMailPopupView`)) await page.evaluate(goTo, address);
      else await page.goto(address);
      // A route given while its page is still being built is lost now and then, as typing is.
      await page.waitForFunction(isShownNow, { polling: 50, timeout: 10_000 }, number).catch(async () => {
        await page.goto('about:blank');
        await page.goto(address);
        await page.waitForFunction(isShownNow, { polling: 50 }, number);
      });
    },
    stop() {
      execFileSync(join(SCRIPTS, 'sogo-down.sh'), [state], { stdio: 'inherit' });
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** Marks what shows the present message, so that it is not taken for the next. */
function goTo(address: string): void {
  document.querySelector('#detailView .sg-reversible')?.setAttribute('data-before', '');
  location.href = address;
}

function isShownNow(number: number): boolean {
  return (
    location.hash.endsWith(`/${number}`) &&
    document.querySelector('#detailView .sg-reversible:not([data-before]) .msg-body') !== null
  );
}
