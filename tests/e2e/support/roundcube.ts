import { execFileSync } from 'node:child_process';
import { chmodSync, copyFileSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Frame, Page } from 'puppeteer-core';
import { webmailUp } from './webmailUp';

export type Skin = 'elastic' | 'larry' | 'classic';

/** A running Roundcube whose inbox holds the given mails. */
export interface Roundcube {
  /** Ends in a slash. */
  url: string;
  /** The folder with all that it keeps, its Dovecot included. */
  state: string;
  logIn(page: Page): Promise<void>;
  /** Opens the n-th mail (from 1) on a page of its own. */
  openMail(page: Page, number: number): Promise<void>;
  /** The same in the form that Roundcube gives a message in a window of its own. */
  openWindow(page: Page, number: number): Promise<void>;
  /** The same in the form that is meant for paper. */
  openPrint(page: Page, number: number): Promise<void>;
  /** What the preview pane shows, on a page of its own. */
  openPreviewed(page: Page, number: number): Promise<void>;
  /** Opens the n-th mail (from 1) in the preview pane; the frame it is in. */
  preview(page: Page, number: number): Promise<Frame>;
  /** Opens a compose window at its address, attaches the file, and sends. */
  send(page: Page, address: string, file: string): Promise<void>;
  useSkin(skin: Skin): void;
  stop(): void;
}

const SCRIPTS = fileURLToPath(new URL('../../webmail/', import.meta.url));

/**
 * @param mails .eml files; they are delivered in this order
 * @param smtpPort of a server on this machine that takes what is sent; without one nothing can be sent
 */
export function startRoundcube(mails: string[], smtpPort = 1): Roundcube {
  const folder = mkdtempSync(join(tmpdir(), 'second-look-roundcube-'));
  chmodSync(folder, 0o755);
  const inbox = join(folder, 'inbox');
  mkdirSync(inbox);
  mails.forEach((mail, index) => {
    const copy = join(inbox, `${index + 1}.eml`);
    copyFileSync(mail, copy);
    chmodSync(copy, 0o644);
  });
  const state = join(folder, 'state');
  const up = (skin: Skin) =>
    webmailUp('roundcube', [state, inbox], { SKIN: skin, SMTP_PORT: String(smtpPort) });
  const { url, user, password } = up('elastic');
  const address = (query: string) => `${url}?_task=mail&_mbox=INBOX${query}`;
  const open = async (page: Page, query: string) => {
    await page.goto(address(query), { waitUntil: 'domcontentloaded' });
    await page.waitForSelector('#messagebody');
  };
  return {
    url,
    state,
    async logIn(page) {
      // A tab that is behind draws nothing and takes no clicks.
      await page.bringToFront();
      await page.goto(url);
      // A profile that is logged in already is shown its mail.
      if (!(await page.$('#rcmloginuser'))) return;
      await page.type('#rcmloginuser', user);
      await page.type('#rcmloginpwd', password);
      await Promise.all([page.waitForNavigation(), page.click('#rcmloginsubmit')]);
      await page.waitForSelector('#messagelist');
    },
    openMail: (page, number) => open(page, `&_uid=${number}&_action=show`),
    openWindow: (page, number) => open(page, `&_uid=${number}&_action=show&_extwin=1`),
    async openPrint(page, number) {
      // The page prints itself, and Firefox then waits for a window that no test can close.
      await page.evaluateOnNewDocument(() => {
        window.print = () => undefined;
      });
      await open(page, `&_uid=${number}&_action=print`);
    },
    openPreviewed: (page, number) => open(page, `&_uid=${number}&_framed=1&_action=preview`),
    async preview(page, number) {
      await page.goto(address(''));
      const row = await page.waitForSelector(
        `#messagelist tbody tr.message:has(a[href*="_uid=${number}&"]) td.subject`,
      );
      await row?.click();
      const frame = await page.waitForFrame((one) => one.url().includes(`_uid=${number}&`), {
        timeout: 10_000,
      });
      await frame.waitForSelector('#messagebody');
      return frame;
    },
    async send(page, compose, file) {
      await page.bringToFront();
      await page.goto(compose);
      const field = await page.waitForSelector('input[type="file"][name="_attachments[]"]');
      await (await field?.toElement('input'))?.uploadFile(file);
      await page.waitForSelector('#attachment-list li:not(.uploading)');
      await page.click('button.send');
      // It goes back to the list once the mail is out.
      await page.waitForSelector('#messagelist');
    },
    useSkin: (skin) => void up(skin),
    stop() {
      execFileSync(join(SCRIPTS, 'roundcube-down.sh'), [state], { stdio: 'inherit' });
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
