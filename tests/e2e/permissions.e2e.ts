import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { BUILT, launchBrowser, type BrowserName } from './support/launch';
import { addWebmail, removeWebmail } from './support/options';
import { serve, type Server } from './support/server';
import type { TestBrowser } from './support/testBrowser';

const registered = (browser: TestBrowser) =>
  browser.inExtension(async () =>
    (await chrome.scripting.getRegisteredContentScripts()).flatMap(({ matches }) => matches ?? []),
  );
const granted = (browser: TestBrowser) =>
  browser.inExtension(() => chrome.permissions.contains({ origins: ['http://127.0.0.1/*'] }));

// One profile from test to test, in the order of a user's life. The restart is tried in Firefox alone, where the
// extension can be installed for good: in Chromium the permission of an unpacked extension was gone after each
// restart, whether DevTools or the command line brought it, and a store's package can't be had here.
describe.each<BrowserName>(['chromium', 'firefox'])('a webmail switched on in %s', (name) => {
  const profile = mkdtempSync(join(tmpdir(), 'second-look-profile-'));
  let browser: TestBrowser;
  let server: Server;
  let origin: string;

  beforeAll(async () => {
    server = await serve('<!doctype html><title>Some page</title><h1>Some page</h1>');
    origin = new URL(server.url).origin;
    browser = await launchBrowser(name, { profile });
  });
  afterAll(async () => {
    await browser?.close();
    await server?.close();
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  });

  test('nothing is watched at first', async () => {
    expect(await registered(browser)).toEqual([]);
    expect(await granted(browser)).toBe(false);
  });

  test('the switch asks in the click, and the reader is registered', async () => {
    await addWebmail(browser, origin);
    expect(await granted(browser)).toBe(true);
    await expect.poll(() => registered(browser)).toEqual(['http://127.0.0.1/*']);
  });

  test.runIf(name === 'firefox')('it survives a restart of the browser', async () => {
    await browser.close();
    browser = await launchBrowser(name, { profile });
    expect(await granted(browser)).toBe(true);
    await expect.poll(() => registered(browser), { timeout: 10_000 }).toEqual(['http://127.0.0.1/*']);
  });

  test('switching off takes the reader and the permission away', async () => {
    await removeWebmail(browser, origin);
    await expect.poll(() => registered(browser), { timeout: 10_000 }).toEqual([]);
    await expect.poll(() => granted(browser)).toBe(false);
  });
});

describe('an update of the extension', () => {
  test('keeps what is watched, and registers the reader again (chromium)', async () => {
    const extension = mkdtempSync(join(tmpdir(), 'second-look-update-'));
    cpSync(BUILT.chromium, extension, { recursive: true });
    const browser = await launchBrowser('chromium', { extension });
    try {
      await addWebmail(browser, 'http://127.0.0.1');
      await expect.poll(() => registered(browser)).toEqual(['http://127.0.0.1/*']);

      const manifest = join(extension, 'manifest.json');
      const { version, ...rest } = JSON.parse(readFileSync(manifest, 'utf8')) as { version: string };
      writeFileSync(manifest, JSON.stringify({ ...rest, version: `${version}.1` }));
      await browser.browser.installExtension(extension);

      await expect
        .poll(() => reopened(browser).catch(String), { timeout: 10_000 })
        .toEqual({ version: `${version}.1`, granted: true, registered: ['http://127.0.0.1/*'] });
    } finally {
      await browser.close();
      rmSync(extension, { recursive: true, force: true });
    }
  });
});

/** What a page opened after the update says. */
async function reopened(browser: TestBrowser): Promise<unknown> {
  const page = await browser.openPage('options.html');
  try {
    return await page.evaluate(async () => ({
      version: chrome.runtime.getManifest().version,
      granted: await chrome.permissions.contains({ origins: ['http://127.0.0.1/*'] }),
      registered: (await chrome.scripting.getRegisteredContentScripts()).flatMap(
        ({ matches }) => matches ?? [],
      ),
    }));
  } finally {
    await page.close();
  }
}

describe('a question that is not answered', () => {
  test('leaves nothing watched (chromium)', async () => {
    const browser = await launchBrowser('chromium', { consent: false });
    try {
      const page = await browser.openPage('options.html');
      await page.waitForSelector('.options-webmails .entry-form input');
      await page.type('.options-webmails .entry-form input', 'http://127.0.0.1');
      await page.click('.options-webmails .entry-line button');
      await new Promise((resolve) => setTimeout(resolve, 1500));
      expect(await granted(browser)).toBe(false);
      expect(await registered(browser)).toEqual([]);
    } finally {
      await browser.close();
    }
  });
});
