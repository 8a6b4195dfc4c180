import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { launch } from 'puppeteer-core';
import type { Browser, Page } from 'puppeteer-core';
import { ensureBrowsers } from '../../run/browsers.mjs';
import { chromiumPolicy, unpackedId } from './chromiumPolicy';
import { controlThrough } from './control';
import type { HostedNetwork } from './hosted/hosts';
import type { LaunchOptions, Popup, TestBrowser } from './testBrowser';

/** Nothing is fetched that no test asked for. */
const LOOPBACK_ONLY = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-domain-reliability',
  '--disable-quic',
  '--disable-sync',
  '--no-default-browser-check',
  '--no-first-run',
  '--no-pings',
];

/** Chromium with the extension installed, on loopback only. */
export async function launchChromium(options: LaunchOptions): Promise<TestBrowser> {
  const headless = options.headless ?? true;
  const installed = ensureBrowsers(['chromium']).chromium;
  const managed = options.policy ? chromiumPolicy(installed, options.extension) : null;
  const folder = managed?.extension ?? options.extension;
  const profile = options.profile ?? mkdtempSync(join(tmpdir(), 'second-look-chromium-'));
  const used = existsSync(join(profile, 'Default'));
  if (!used) prepare(profile, folder, { ...options, consent: options.consent ?? headless });
  const browser = await launch({
    executablePath: installed,
    headless,
    userDataDir: profile,
    ...(options.downloads ? { downloadBehavior: { policy: 'allow', downloadPath: options.downloads } } : {}),
    enableExtensions: true,
    pipe: true,
    args: [
      ...LOOPBACK_ONLY,
      ...namesFor(options.hosted),
      `--lang=${options.language ?? 'en-US'}`,
      // Pictures of pages are the same on every machine: no letter is fitted to the pixels by this one's settings.
      ...(headless
        ? ['--disable-gpu', '--force-color-profile=srgb', '--font-render-hinting=none', '--disable-lcd-text']
        : []),
      // Chromium's sandbox refuses to start for root.
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    ],
    defaultViewport: headless ? { width: 1280, height: 800 } : null,
  });
  const id = await browser.installExtension(folder);
  const extension = (await browser.extensions()).get(id);
  if (!extension) throw new Error(`Chromium does not list the extension ${id}`);
  const url = (path: string) => `chrome-extension://${id}/${path}`;

  const openPage = async (path: string) => {
    const page = await browser.newPage();
    await page.goto(url(path), { waitUntil: 'load' });
    return page;
  };
  // The welcome page comes to the front when it opens; a tab that is behind draws nothing and takes no clicks.
  if (!used)
    await browser.waitForTarget((target) => target.url() === url('welcome.html'), { timeout: 10_000 });
  const control = controlThrough(await openPage('options.html'));
  if (managed && options.policy) await managed.set(browser, options.policy);
  return {
    name: 'chromium',
    browser,
    url,
    openPage,
    ...(managed ? { setPolicy: (policy) => managed.set(browser, policy) } : {}),
    ...control,
    async clickToolbarButton(page) {
      await page.bringToFront();
      await noPopup(browser);
      const opened = browser.waitForTarget((target) => target.url() === url('popup.html'), {
        timeout: 10_000,
      });
      const clickedAt = Date.now();
      await extension.triggerAction(page);
      return popupOf(await (await opened).asPage(), clickedAt, () => noPopup(browser));
    },
    setColorScheme: (page, scheme) =>
      page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]),
    async close() {
      await browser.close();
      managed?.remove();
      if (!options.profile) rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

/**
 * No name resolves but loopback's and those that a test serves itself, whose key is then trusted: a certificate
 * error could not be clicked away on hosts that are on the list of those to be reached safely only (HSTS).
 */
function namesFor(hosted: HostedNetwork | undefined): string[] {
  const served = (hosted?.names ?? []).map((name) => `MAP ${name} 127.0.0.1:${hosted?.port}, `).join('');
  return [
    `--host-resolver-rules=${served}MAP * ~NOTFOUND, EXCLUDE 127.0.0.1`,
    ...(hosted ? [`--ignore-certificate-errors-spki-list=${hosted.keyHash}`] : []),
  ];
}

/**
 * Writes a new profile's settings: Chromium's own question after permissions.request() is drawn by the browser and cannot be clicked from
 * a test. It is not asked when the user gave this permission to this extension before, so the profile says that
 * they did (and have taken it back since). The request must still come out of a real click, or Chromium refuses it.
 * That the extension may work in private windows is a switch on a page of the browser, which no test reaches either.
 */
function prepare(
  profile: string,
  extension: string,
  { consent, inPrivate = false }: Partial<LaunchOptions>,
): void {
  const granted = {
    api: [],
    explicit_host: ['http://*/*', 'https://*/*'],
    manifest_permissions: [],
    scriptable_host: [],
  };
  const own = { incognito: inPrivate, ...(consent ? { runtime_granted_permissions: granted } : {}) };
  const settings = { [unpackedId(extension)]: own };
  mkdirSync(join(profile, 'Default'), { recursive: true });
  writeFileSync(join(profile, 'Default', 'Preferences'), JSON.stringify({ extensions: { settings } }));
}

/** Closes the popup and sees it gone, so that the next one is not mistaken for it. */
async function noPopup(browser: Browser): Promise<void> {
  const popups = () => browser.targets().filter((target) => target.url().endsWith('/popup.html'));
  for (const popup of popups()) await (await popup.asPage()).close().catch(() => undefined);
  for (let attempt = 0; attempt < 50 && popups().length > 0; attempt++)
    await new Promise((done) => setTimeout(done, 50));
}

function popupOf(page: Page, clickedAt: number, close: () => Promise<void>): Popup {
  return {
    page,
    clickedAt,
    async waitFor(selector) {
      await page.waitForSelector(selector, { timeout: 10_000 });
    },
    text: (selector) =>
      page.evaluate((css) => document.querySelector<HTMLElement>(css)?.innerText ?? null, selector),
    attribute: (selector, name) =>
      page.evaluate((css, key) => document.querySelector(css)?.getAttribute(key) ?? null, selector, name),
    // A popup that has just opened may not have been laid out yet: the locator waits until it can be clicked.
    click: (selector) => page.locator(selector).click(),
    evaluate: (source) => page.evaluate(source),
    size: () => page.evaluate(() => ({ width: innerWidth, height: innerHeight })),
    close,
  };
}
