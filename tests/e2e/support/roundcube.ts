import { execFileSync } from 'node:child_process';
import { chmodSync, copyFileSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Frame, Page } from 'puppeteer-core';

export type Skin = 'elastic' | 'larry' | 'classic';

/** A running Roundcube whose inbox holds the given mails. */
export interface Roundcube {
  /** Ends in a slash. */
  url: string;
  logIn(page: Page): Promise<void>;
  /** Opens the n-th mail (from 1) on a page of its own. */
  openMail(page: Page, number: number): Promise<void>;
  /** The same in the form that Roundcube gives a message in a window of its own. */
  openWindow(page: Page, number: number): Promise<void>;
  /** Opens the n-th mail (from 1) in the preview pane; the frame it is in. */
  preview(page: Page, number: number): Promise<Frame>;
  useSkin(skin: Skin): void;
  stop(): void;
}

const SCRIPTS = fileURLToPath(new URL('../../webmail/', import.meta.url));

/** @param mails .eml files; they are delivered in this order */
export function startRoundcube(mails: string[]): Roundcube {
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
  const up = (skin: Skin) => {
    const printed = execFileSync(join(SCRIPTS, 'roundcube-up.sh'), [state, inbox], {
      encoding: 'utf8',
      env: { ...process.env, SKIN: skin },
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    return Object.fromEntries(
      printed
        .trim()
        .split('\n')
        .map((line) => line.split(/=(.*)/s)),
    );
  };
  const {
    WEBMAIL_URL: url,
    WEBMAIL_USER: user,
    WEBMAIL_PASSWORD: password,
  } = up('elastic') as Record<string, string>;
  if (!url || !user || !password) throw new Error('Roundcube did not say where it is');
  const address = (query: string) => `${url}?_task=mail&_mbox=INBOX${query}`;
  return {
    url,
    async logIn(page) {
      await page.goto(url);
      // A profile that is logged in already is shown its mail.
      if (!(await page.$('#rcmloginuser'))) return;
      await page.type('#rcmloginuser', user);
      await page.type('#rcmloginpwd', password);
      await Promise.all([page.waitForNavigation(), page.click('#rcmloginsubmit')]);
      await page.waitForSelector('#messagelist');
    },
    async openMail(page, number) {
      await page.goto(address(`&_uid=${number}&_action=show`));
      await page.waitForSelector('#messagebody');
    },
    async openWindow(page, number) {
      await page.goto(address(`&_uid=${number}&_action=show&_extwin=1`));
      await page.waitForSelector('#messagebody');
    },
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
    useSkin: (skin) => void up(skin),
    stop() {
      execFileSync(join(SCRIPTS, 'roundcube-down.sh'), [state], { stdio: 'inherit' });
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
