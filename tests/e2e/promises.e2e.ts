import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { BUILT, launchBrowser, type BrowserName } from './support/launch';
import { serve, type Server } from './support/server';
import type { TestBrowser } from './support/testBrowser';

interface Manifest {
  permissions: string[];
  host_permissions?: string[];
  optional_permissions?: string[];
  content_scripts?: unknown[];
  content_security_policy: { extension_pages: string };
}

/** Bytes, of what its first glance needs: neither the directory of providers nor the public suffix list. */
const MOST_POPUP_SCRIPTS = 80_000;

/** Tries three ways to send something out; says whether the one that can tell got through. */
async function reach(url: string): Promise<string> {
  const answer = fetch(`${url}fetch`, { mode: 'no-cors' }).then(
    () => 'reached',
    () => 'refused',
  );
  navigator.sendBeacon(`${url}beacon`, 'x');
  const image = new Image();
  const loaded = new Promise((done) => {
    image.addEventListener('load', done);
    image.addEventListener('error', done);
  });
  image.src = `${url}image`;
  await Promise.race([loaded, new Promise((done) => setTimeout(done, 2000))]);
  return answer;
}

describe.each<BrowserName>(['chromium', 'firefox'])('promises in %s', (name) => {
  let browser: TestBrowser;
  let server: Server;

  beforeAll(async () => {
    server = await serve(
      '<!doctype html><title>Not a mail</title><h1>Some page</h1><p>No message is here.</p>',
    );
    browser = await launchBrowser(name);
  });
  afterAll(async () => {
    await browser?.close();
    await server?.close();
  });

  test('installing asks for nothing', () => {
    const manifest = JSON.parse(readFileSync(join(BUILT[name], 'manifest.json'), 'utf8')) as Manifest;
    expect(new Set(manifest.permissions)).toEqual(
      new Set(['activeTab', 'contextMenus', 'scripting', 'storage']),
    );
    expect(manifest.host_permissions ?? []).toEqual([]);
    expect(manifest.optional_permissions ?? []).toEqual([]);
    expect(manifest.content_scripts ?? []).toEqual([]);
    expect(manifest.content_security_policy.extension_pages).toContain("connect-src 'none'");
  });

  test('what the stores are given is not shipped', () => {
    // There is something to be left out.
    expect(readdirSync('public/store').length).toBeGreaterThan(0);
    expect(existsSync(join(BUILT[name], 'store'))).toBe(false);
  });

  test('the popup loads no more than it needs for its answer', () => {
    const html = readFileSync(join(BUILT[name], 'popup.html'), 'utf8');
    const scripts = new Set(Array.from(html.matchAll(/"([^"]+\.js)"/g), ([, path = '']) => path));
    const sizes = Array.from(scripts, (path) => statSync(join(BUILT[name], path)).size);
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(MOST_POPUP_SCRIPTS);
  });

  test('the welcome page opens on install', async () => {
    const welcome = browser.url('welcome.html');
    const opened = () =>
      browser.inExtension(async (url: string) => (await chrome.tabs.query({ url })).length, welcome);
    await expect.poll(opened, { timeout: 10_000 }).toBe(1);
  });

  test('no page of the extension can reach a server', async () => {
    const ordinary = await browser.newTab();
    await ordinary.goto(`${server.url}from-a-page`);
    // The same three from an ordinary page arrive, so it is the extension's policy that stops them below.
    expect(await ordinary.evaluate(reach, `${server.url}page/`)).toBe('reached');
    await expect.poll(() => server.requests.filter((path) => path.startsWith('/page/')).length).toBe(3);
    await ordinary.close();

    expect(await browser.inExtension(reach, `${server.url}extension/`)).toBe('refused');
    await new Promise((resolve) => setTimeout(resolve, 1000));
    expect(server.requests.filter((path) => path.startsWith('/extension/'))).toEqual([]);
  });

  test('a click on a page that no reader knows says that it could not be read', async () => {
    const page = await browser.newTab();
    await page.goto(server.url);
    const popup = await browser.clickToolbarButton(page);
    await popup.waitFor('html[data-state="ready"]');
    expect(await popup.attribute('[data-verdict]', 'data-verdict')).toBe('unreadable');
    expect(await popup.text('[data-signal]')).toBeNull();
    expect(await popup.attribute('a[href="/check.html"]', 'href')).toBe('/check.html');
    expect(await popup.text('body')).not.toMatch(/\bsafe\b|no warning signs/i);
    await popup.close();
    await page.close();
  });
});
