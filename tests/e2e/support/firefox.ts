import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { launch } from 'puppeteer-core';
import type { Page } from 'puppeteer-core';
import { ensureBrowsers } from '../../run/browsers.mjs';
import { controlThrough } from './control';
import { firefoxWithPolicy } from './firefoxPolicy';
import { noPopup, popupSeenBy } from './firefoxPopup';
import { keepStart, warm } from './firefoxStart';
import type { HostedNetwork } from './hosted/hosts';
import type { LaunchOptions, TestBrowser } from './testBrowser';

/** The id that wxt.config.ts gives the extension in Firefox. */
export const GECKO_ID = 'second-look@second-look.example';

/** The host part of the extension's pages, which Firefox otherwise draws by lot for each profile. */
const UUID = '5ec0d100-0000-4000-8000-000000000001';

/** Everything but loopback goes to a proxy that is not there, and nothing is fetched that no test asked for. */
const LOOPBACK_ONLY = {
  'network.proxy.type': 1,
  'network.proxy.http': '127.0.0.1',
  'network.proxy.http_port': 9,
  'network.proxy.ssl': '127.0.0.1',
  'network.proxy.ssl_port': 9,
  'network.proxy.socks': '127.0.0.1',
  'network.proxy.socks_port': 9,
  'network.proxy.no_proxies_on': '127.0.0.1',
  'network.proxy.failover_direct': false,
  'network.dns.disablePrefetch': true,
  'network.prefetch-next': false,
  'network.trr.mode': 5,
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
  'app.normandy.enabled': false,
  'app.update.disabledForTesting': true,
  'browser.safebrowsing.downloads.remote.enabled': false,
  'browser.search.update': false,
  'datareporting.policy.dataSubmissionEnabled': false,
  'extensions.getAddons.cache.enabled': false,
  'extensions.update.enabled': false,
  'services.settings.server': 'data:,#loopback-only',
  'toolkit.telemetry.enabled': false,
};

/** No process and no page is made ready for a tab that no test opens: each would be work beside the tests. */
const NOTHING_IN_ADVANCE = {
  'dom.ipc.processPrelaunch.enabled': false,
  'browser.newtab.preload': false,
};

/** Firefox ESR with the extension installed, on loopback only. */
export async function launchFirefox(options: LaunchOptions): Promise<TestBrowser> {
  const installed = ensureBrowsers(['firefox']).firefox;
  const managed = options.policy ? firefoxWithPolicy(installed, GECKO_ID, options.policy) : null;
  const profile = options.profile ?? mkdtempSync(join(tmpdir(), 'second-look-firefox-'));
  const isNew = !existsSync(profile) || readdirSync(profile).length === 0;
  if (isNew && !managed) warm(profile, installed);
  const browser = await launch({
    browser: 'firefox',
    executablePath: managed?.executable ?? installed,
    headless: options.headless ?? true,
    userDataDir: profile,
    acceptInsecureCerts: options.hosted !== undefined,
    // Lets WebDriver BiDi see pages of extensions, and the browser's own window.
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: {
      ...LOOPBACK_ONLY,
      ...NOTHING_IN_ADVANCE,
      ...(options.hosted ? hostedThrough(options.hosted) : {}),
      'extensions.webextensions.uuids': JSON.stringify({ [GECKO_ID]: UUID }),
      // The browser's own question after permissions.request() cannot be clicked from a test.
      'extensions.webextOptionalPermissionPrompts': options.consent === false,
      // ESR can be told to keep an extension that no store has signed.
      'xpinstall.signatures.required': false,
      ...(options.downloads
        ? {
            'browser.download.folderList': 2,
            'browser.download.dir': options.downloads,
            'browser.download.useDownloadDir': true,
            'browser.download.always_ask_before_handling_new_types': false,
            'browser.helperApps.neverAsk.saveToDisk': 'message/rfc822',
          }
        : {}),
      'intl.accept_languages': 'en-US',
      'intl.locale.requested': 'en-US',
      // A popup would close when the next command takes the focus.
      'ui.popup.disable_autohide': true,
    },
    defaultViewport: options.headless === false ? null : { width: 1280, height: 800 },
  });
  const [first] = await browser.pages();
  if (!first) throw new Error('Firefox opened no window');
  if (options.language) await inBrowserWindow(first, SET_LANGUAGE, options.language);
  if (!options.profile)
    await sendBidi(first, 'webExtension.install', {
      extensionData: { type: 'path', path: options.extension },
      ...(options.inPrivate ? { 'moz:allowPrivateBrowsing': true } : {}),
    });
  else if (!installedIn(options.profile)) await installForGood(first, options.extension);
  const url = (path: string) => `moz-extension://${UUID}/${path}`;

  const openPage = async (path: string) => {
    const page = await browser.newPage();
    // page.goto() waits for ever: the page moves to the extensions' process while it loads.
    const { _id: context } = page.mainFrame() as unknown as BidiFrame;
    await sendBidi(page, 'browsingContext.navigate', { context, url: url(path), wait: 'complete' });
    return page;
  };
  const controlPage = await openPage('options.html');
  const control = controlThrough(controlPage);
  return {
    name: 'firefox',
    browser,
    url,
    openPage,
    ...control,
    async clickToolbarButton(page) {
      await page.bringToFront();
      await noPopup(control.inExtension);
      const clickedAt = Date.now();
      await inBrowserWindow(page, CLICK_TOOLBAR_BUTTON, GECKO_ID);
      return popupSeenBy(control.inExtension, controlPage, clickedAt);
    },
    async setColorScheme(page, scheme) {
      await inBrowserWindow(page, SET_COLOR_SCHEME, scheme);
    },
    async close() {
      await browser.close();
      if (isNew && !managed) keepStart(profile, installed);
      managed?.remove();
      if (!options.profile) rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

/** Host names that a test serves itself are reached through its own proxy, which knows no other. */
function hostedThrough({ proxyPort }: HostedNetwork): Record<string, unknown> {
  return {
    'network.proxy.ssl_port': proxyPort,
    'network.http.http3.enable': false,
    'security.cert_pinning.enforcement_level': 0,
    'network.stricttransportsecurity.preloadlist': false,
  };
}

function installedIn(profile: string): boolean {
  return existsSync(join(profile, 'extensions', `${GECKO_ID}.xpi`));
}

/** Installs it as from a store, so that it is there again after a restart: what puppeteer does ends with the session. */
async function installForGood(page: Page, extension: string): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'second-look-xpi-'));
  try {
    const webExt = fileURLToPath(new URL('../../../node_modules/web-ext/bin/web-ext.js', import.meta.url));
    execFileSync(
      process.execPath,
      [webExt, 'build', '--no-config-discovery', '-s', extension, '-a', folder],
      { stdio: 'ignore' },
    );
    const [file = ''] = readdirSync(folder);
    await sendBidi(page, 'webExtension.install', {
      extensionData: { type: 'archivePath', path: join(folder, file) },
      'moz:permanent': true,
    });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** What puppeteer keeps to itself and has no public way to: its BiDi session. (Its version is pinned exactly.) */
interface BidiFrame {
  _id: string;
  browsingContext: {
    userContext: {
      browser: { session: { send(method: string, params: object): Promise<{ result: unknown }> } };
    };
  };
}

async function sendBidi(page: Page, method: string, params: object): Promise<unknown> {
  const frame = page.mainFrame() as unknown as BidiFrame;
  return (await frame.browsingContext.userContext.browser.session.send(method, params)).result;
}

const CLICK_TOOLBAR_BUTTON = `async (id) => {
  const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
  const { extension } = WebExtensionPolicy.getByID(id);
  await ExtensionParent.apiManager.global
    .browserActionFor(extension)
    .triggerAction(Services.wm.getMostRecentWindow('navigator:browser'));
}`;

const SET_COLOR_SCHEME = `(scheme) => {
  Services.prefs.setIntPref('layout.css.prefers-color-scheme.content-override', scheme === 'dark' ? 0 : 1);
}`;

/**
 * The browser counts the language among those that it has, without its language pack: its own words stay English, an
 * extension's follow. Extensions choose theirs when they are installed.
 */
const SET_LANGUAGE = `(language) => {
  Services.locale.availableLocales = [...Services.locale.availableLocales, language];
  Services.locale.requestedLocales = [language];
}`;

/** Calls a function in the browser's own window, as the browser itself. */
async function inBrowserWindow(page: Page, source: string, argument: string): Promise<void> {
  const tree = (await sendBidi(page, 'browsingContext.getTree', { 'moz:scope': 'chrome' })) as {
    contexts: { context: string }[];
  };
  const answer = (await sendBidi(page, 'script.callFunction', {
    functionDeclaration: source,
    arguments: [{ type: 'string', value: argument }],
    target: { context: tree.contexts[0]?.context },
    awaitPromise: true,
  })) as { type: string; exceptionDetails?: { text: string } };
  if (answer.type !== 'success') throw new Error(`in Firefox's window: ${answer.exceptionDetails?.text}`);
}
