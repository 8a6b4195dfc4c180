import { readFileSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { gmail } from '../support/hosted/gmail';
import { loadHosted } from '../support/hosted/hostedPage';
import { popupPage, type Stand } from '../support/shots/popupPage';
import { serve } from '../support/server';
import type { Popup, TestBrowser } from '../support/testBrowser';
import type { Shot, ShotState } from './states';

const READY = 'html[data-state="ready"]';
const ORIGIN = `https://${gmail.hosts[0]}`;
/** Bytes; more than nineteen twentieths of what Chromium lets an extension keep. */
const NEARLY_ALL = 10_200_000;

interface Over {
  /** What is so before the click; undone by what it returns. */
  before?: (browser: TestBrowser) => Promise<() => Promise<unknown>>;
  after?: (popup: Popup) => Promise<unknown>;
}

/** The real popup over a page that `load` brings. */
const over =
  (load: (page: Page) => Promise<unknown>, { before, after }: Over = {}) =>
  async (browser: TestBrowser): Promise<Shot> => {
    const undo = await before?.(browser);
    const tab = await browser.newTab();
    await load(tab);
    const popup = await browser.clickToolbarButton(tab);
    await popup.waitFor(READY);
    await after?.(popup);
    return {
      page: popup.page,
      popup,
      async close() {
        await popup.close();
        await tab.close();
        await undo?.();
      },
    };
  };

/** Over the hosted Gmail with this conversation open, or with none. */
const mail = (name: string, more?: Over) => over((page) => loadHosted(page, gmail, name), more);

const pageOf = (html: string, more?: Over) => async (browser: TestBrowser) => {
  const server = await serve(html);
  const shot = await over((page) => page.goto(server.url), more)(browser);
  return {
    ...shot,
    close: async () => {
      await shot.close();
      await server.close();
    },
  };
};

/** popup.html as a tab, of which this is so; the answer is the background's own. */
const stood = (stand: Stand, shown: string) => (browser: TestBrowser) => popupPage(browser, stand, shown);

const fixture = (name: string) =>
  readFileSync(new URL(`../../fixtures/webmail/${name}.html`, import.meta.url), 'utf8');

/** Roundcube with the sender's marks gone. */
const CHANGED = fixture('roundcube-elastic-show')
  .replaceAll('rcmContactAddress', 'contact')
  .replaceAll('class="adr"', '');

const stored = (values: Record<string, unknown>) => async (browser: TestBrowser) => {
  await browser.inExtension((items) => chrome.storage.local.set(items), values);
  return () => browser.inExtension((keys) => chrome.storage.local.remove(keys), Object.keys(values));
};

/** As lib/storage/settings.ts keeps it. */
const TAKEN_BACK = {
  settings: {
    version: 3,
    value: {
      watched: [],
      takenBack: [ORIGIN],
      bannerAlways: false,
      linkGuard: true,
      listMarks: false,
      country: null,
      languages: null,
    },
  },
};

const unfold = (popup: Popup) =>
  popup.evaluate(`document.querySelectorAll('details').forEach((one) => (one.open = true))`);

export const states: ShotState[] = [
  { name: 'popup-scam', popup: true, open: mail('phish') },
  { name: 'popup-unfolded', popup: true, open: mail('phish', { after: unfold }) },
  { name: 'popup-quiet', popup: true, open: mail('ordinary') },
  { name: 'popup-several', popup: true, open: mail('conversation') },
  { name: 'popup-none', popup: true, open: mail('') },
  {
    name: 'popup-unknown',
    popup: true,
    open: pageOf('<!doctype html><title>News</title><h1>News</h1><p>Sun all day.</p>'),
  },
  { name: 'popup-changed', popup: true, open: pageOf(CHANGED) },
  { name: 'popup-forbidden', popup: true, open: over((page) => page.goto('about:blank')) },
  { name: 'popup-taken-back', popup: true, open: mail('phish', { before: stored(TAKEN_BACK) }) },
  {
    name: 'popup-look-up',
    popup: true,
    open: mail('phish', {
      async after(popup) {
        await popup.click('[data-action="look-up"]');
        await popup.waitFor('[data-part="look-up"] input');
      },
    }),
  },
  {
    // Firefox has no quota there.
    name: 'popup-full',
    popup: true,
    only: 'chromium',
    open: mail('phish', { before: stored({ filler: 'x'.repeat(NEARLY_ALL) }) }),
  },
  {
    // WebDriver BiDi can't take Firefox off the network for one window.
    name: 'popup-offline',
    popup: true,
    only: 'chromium',
    open: mail('phish', {
      async after(popup) {
        await popup.page?.setOfflineMode(true);
        await popup.waitFor('.notice');
      },
    }),
  },
  // From here on: what no test can bring about in a real popup, and so in a tab, of which Firefox's driver can't be told
  // anything before it begins. An extension is let into private windows by hand alone; a policy holds for a browser from
  // its start; the background can't be made to be slow or silent; a click on the button always gives the permission.
  {
    name: 'popup-private',
    popup: true,
    only: 'chromium',
    open: stood({ incognito: true }, '[data-verdict="dangerous"]'),
  },
  {
    name: 'popup-managed',
    popup: true,
    only: 'chromium',
    open: stood(
      { managed: { reportMailbox: 'phishing@example.com', reportName: 'Example School' } },
      '.notice',
    ),
  },
  {
    name: 'popup-permission',
    popup: true,
    only: 'chromium',
    open: stood({ unread: true }, '[data-verdict="unreadable"]'),
  },
  {
    name: 'popup-reading',
    popup: true,
    only: 'chromium',
    open: stood({ background: 'silent' }, '[data-part="waiting"] output:not(:empty)'),
  },
  {
    name: 'popup-no-answer',
    popup: true,
    only: 'chromium',
    open: stood({ background: 'gone' }, '[data-action="try-again"]'),
  },
];
