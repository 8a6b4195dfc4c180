import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Messages } from '../cli/locales/localeFiles';
import { practiceExpectations } from './support/practice';
import { BUILT, launchBrowser, type BrowserName } from './support/launch';
import { picture } from './support/picture';
import type { TestBrowser } from './support/testBrowser';

/** Those whose words are longest. */
const LANGUAGES: [BrowserName, string][] = [
  ['chromium', 'de'],
  ['firefox', 'pl'],
];

const warned = practiceExpectations().find(({ expect: verdicts }) => verdicts.includes('dangerous'));
const PAGES: Record<string, (page: Page) => Promise<unknown>> = {
  welcome: () => Promise.resolve(),
  options: () => Promise.resolve(),
  popup: () => Promise.resolve(),
  check: () => Promise.resolve(),
  practice: async (page) => {
    await page.click(`[data-practice="${warned?.file.replace(/\.eml$/, '')}"]`);
    await page.waitForSelector('[data-action^="guess-"]');
    await page.click('[data-action^="guess-"]');
    await page.waitForSelector('[data-verdict]');
  },
  'check-result': async (page) => {
    await page.type(
      'textarea',
      'PayPal: confirm your password at http://paypal.com.check.example/ within 24 hours',
    );
    await page.click('[data-action="check-text"]');
    await page.waitForSelector('[data-verdict]');
  },
};

/** As it was built in. */
const fileOf = (name: BrowserName, locale: string): string =>
  join(BUILT[name], '_locales', locale, 'messages.json');

/** Unfolds all, and tells what a person reads and hears of the extension's own words. */
function wordsShown(): string[] {
  for (const part of document.querySelectorAll('details')) part.open = true;
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
  const shown: string[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (node instanceof Element)
      for (const name of ['title', 'aria-label', 'alt', 'placeholder'])
        shown.push(node.getAttribute(name) ?? '');
    // Facts that are only to be had in English say so.
    else if (!node.parentElement?.closest('script, style, [lang="en"], .mail, blockquote, textarea'))
      shown.push(node.nodeValue ?? '');
  }
  return shown.map((text) => text.trim()).filter(Boolean);
}

/** How far the page goes sideways, in CSS pixels, and what one presses or reads as a label whose words don't fit. */
function fitsIn(direction: string): { sideways: number; cut: string[] } {
  const { documentElement: page } = document;
  page.dir = direction;
  const labels = 'button, .button, label, summary, legend, h1, h2, h3, th, dt, select';
  const cut = [...document.querySelectorAll<HTMLElement>(labels)].filter(
    (one) => one.checkVisibility() && one.clientWidth > 1 && one.scrollWidth > one.clientWidth + 1,
  );
  return {
    sideways: page.scrollWidth - page.clientWidth,
    cut: cut.map((one) => `${one.tagName} ${one.className}: ${one.innerText}`),
  };
}

test.each<BrowserName>(['chromium', 'firefox'])('in %s, Portugal has the words of Brazil', (name) => {
  expect(existsSync(fileOf(name, 'pt_PT'))).toBe(true);
});

// That the words of every language are there is what tests/unit/locales.test.ts holds.
describe.each(LANGUAGES)('in %s, in %s', (name, folder) => {
  const wordsIn = (locale: string): Messages =>
    JSON.parse(readFileSync(fileOf(name, locale), 'utf8')) as Messages;
  let browser: TestBrowser;
  let english: Messages;
  let messages: Messages;

  beforeAll(async () => {
    english = wordsIn('en');
    messages = wordsIn(folder);
    browser = await launchBrowser(name, { language: folder });
  });
  afterAll(() => browser?.close());

  test.each(Object.entries(PAGES))(
    '%s speaks that language, and all of it fits 320 px',
    async (title, fill) => {
      const page = await browser.openPage(`${title.split('-')[0]}.html`);
      await page.setViewport({ width: 320, height: 800 });
      await page.waitForSelector('html[data-state="ready"]');
      await fill(page);
      const shown = await page.evaluate(wordsShown);
      expect(await page.evaluate(() => document.documentElement.lang)).toBe(folder);
      const spoken = new Set(Object.values(messages).map(({ message }) => message));
      expect(shown.filter((text) => spoken.has(text)).length).toBeGreaterThan(5);
      // What stands there word for word as in English, and isn't so in that language, has not been translated.
      const untranslated = Object.entries(english).filter(
        ([key, { message }]) => shown.includes(message) && messages[key]?.message !== message,
      );
      expect(untranslated).toEqual([]);
      expect(shown.filter((text) => text in messages)).toEqual([]);
      for (const direction of ['rtl', 'ltr']) {
        const fits = await page.evaluate(fitsIn, direction);
        expect({ direction, ...fits }).toEqual({ direction, sideways: 0, cut: [] });
      }
      await picture(page, `${title}-320-${folder}-${name}`, true);
      await page.close();
    },
  );
});
