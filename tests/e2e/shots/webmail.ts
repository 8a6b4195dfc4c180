import { readFileSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { vi } from 'vitest';
import { gmail } from '../support/hosted/gmail';
import { bannerCounts, loadHosted } from '../support/hosted/hostedPage';
import { cardBox, follow } from '../support/hosted/links';
import { flip, openOptions, turnWebmail } from '../support/options';
import type { ShotState } from './states';

const [HOST] = gmail.hosts;
const facesFile = (path: string) =>
  readFileSync(new URL(import.meta.resolve(`@fontsource-variable/${path}`)), 'base64');
/**
 * The faces that a page, its mails and what is put into it ask for by name, which each machine has others for, and the
 * one that they get here instead (WOFF2, base64).
 */
const FACES = {
  Arial: facesFile('atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-wght-normal.woff2'),
  'SF Mono': facesFile('atkinson-hyperlegible-mono/files/atkinson-hyperlegible-mono-latin-wght-normal.woff2'),
};
const SOON = { timeout: 8000, interval: 50 };

interface WebmailShot {
  /** Name of the conversation. */
  mail: string;
  /** A webmail that people have set to dark. */
  dark?: true;
  /** What is changed in the mail before it is opened. */
  change?: (page: Page) => Promise<void>;
  /** The note at a message without warning signs is off at first. */
  always?: true;
  /** The first link is clicked, which is asked about. */
  link?: true;
}

/** Opens a mail in a webmail that is watched, and waits for what is put into its page. */
function webmailShot({ mail, dark, change, always, link }: WebmailShot): ShotState['open'] {
  return async (browser) => {
    const options = await openOptions(browser);
    await turnWebmail(options, HOST, true);
    if (always) await flip(options, 'banner-always', true);
    const page = await browser.newTab();
    await page.setViewport({ width: 1280, height: 800 });
    await loadHosted(page, gmail);
    await page.evaluate(roomFor, dark === true);
    await page.evaluate(writeIn, FACES);
    await change?.(page);
    await page.bringToFront();
    await page.evaluate((name) => window.fixture.open(name), mail);
    await vi.waitUntil(async () => (await bannerCounts(page, gmail))[0] === 1, SOON);
    if (link) {
      await follow(page, gmail, 'click');
      await vi.waitUntil(() => cardBox(page), SOON);
    }
    return {
      page,
      async close() {
        await page.close();
        if (always) await flip(options, 'banner-always', false);
        await turnWebmail(options, HOST, false);
        await options.close();
      },
    };
  };
}

/** The open message alone, in the page's colours: a page's policy lets no style sheet in, but a script's styles. */
function roomFor(dark: boolean): void {
  const { body } = document;
  body.style.background = dark ? '#202124' : '#ffffff';
  body.style.color = dark ? '#e8eaed' : '#202124';
  const list = document.querySelector<HTMLElement>('.list');
  const slot = document.querySelector<HTMLElement>('[data-slot]');
  if (list) list.style.display = 'none';
  if (slot) slot.style.margin = '0';
  // Mails bring their own ground, or have a white one.
  for (const { content } of document.querySelectorAll('template'))
    for (const mail of content.querySelectorAll<HTMLElement>('[data-body]')) {
      mail.style.background = '#ffffff';
      mail.style.color = '#202124';
      // A link that an earlier test opened has been visited, which is seen.
      for (const link of mail.querySelectorAll('a')) link.style.color ||= '#0000ee';
    }
}

/** Puts faces in the place of those with these names. From a script's own bytes: a page's policy lets no address in. */
async function writeIn(faces: Readonly<Record<string, string>>): Promise<void> {
  for (const [name, letters] of Object.entries(faces)) {
    const bytes = Uint8Array.from(atob(letters), (one) => one.charCodeAt(0));
    document.fonts.add(await new FontFace(name, bytes, { weight: '200 800' }).load());
  }
}

/** A mail that is nothing but one link that says one thing and is another: reason to be careful. */
async function oneLink(page: Page): Promise<void> {
  await page.evaluate(() => {
    const view = document.querySelector<HTMLTemplateElement>('#view-ordinary');
    const body = view?.content.querySelector('[data-body]');
    const link = document.createElement('a');
    link.href = 'https://www.paypa1-secure.example/minutes';
    link.textContent = 'www.paypal.com/minutes';
    body?.append(link);
  });
}

export const states: ShotState[] = [
  { name: 'webmail-scam', foreign: true, open: webmailShot({ mail: 'phish' }) },
  { name: 'webmail-scam-dark-page', foreign: true, open: webmailShot({ mail: 'phish', dark: true }) },
  { name: 'webmail-careful', foreign: true, open: webmailShot({ mail: 'ordinary', change: oneLink }) },
  {
    name: 'webmail-careful-dark-page',
    foreign: true,
    open: webmailShot({ mail: 'ordinary', change: oneLink, dark: true }),
  },
  {
    name: 'webmail-no-warning-signs',
    foreign: true,
    open: webmailShot({ mail: 'ordinary', always: true }),
  },
  {
    name: 'webmail-no-warning-signs-dark-page',
    foreign: true,
    open: webmailShot({ mail: 'ordinary', always: true, dark: true }),
  },
  { name: 'webmail-link', foreign: true, open: webmailShot({ mail: 'phish', link: true }) },
  {
    name: 'webmail-link-dark-page',
    foreign: true,
    open: webmailShot({ mail: 'phish', link: true, dark: true }),
  },
];
