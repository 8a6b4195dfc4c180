import { startHostedWebmails } from './hosted/site';
import type { Hosts } from './hosted/hosts';
import { launchBrowser, type BrowserName } from './launch';
import type { TestBrowser } from './testBrowser';

/** Those that run in this worker; they end with it. */
const running = new Map<BrowserName, Promise<TestBrowser>>();
let site: Promise<Hosts> | undefined;

/** The hosted webmails, started once for all files of this worker. */
export function sharedSite(): Promise<Hosts> {
  site ??= startHostedWebmails();
  return site;
}

/**
 * A browser with the built extension in it, and the hosted webmails in reach, in which nothing was done: the one that an
 * earlier file of this worker left, where there is one, since a start costs as much as many a test. For files that ask
 * nothing special of a browser. `close` leaves it to the next file.
 */
export async function sharedBrowser(name: BrowserName): Promise<TestBrowser> {
  const known = await running.get(name);
  if (known) await makeNew(known);
  else
    running.set(
      name,
      sharedSite().then(({ network }) => launchBrowser(name, { hosted: network })),
    );
  const browser = known ?? (await running.get(name));
  if (!browser) throw new Error(`${name} was not started`);
  return { ...browser, close: async () => {} };
}

/** As after the installation: nothing stored, no permission given, no page open but the one that it is driven through. */
function makeNew(browser: TestBrowser): Promise<void> {
  return browser.inExtension(async () => {
    await Promise.all([chrome.storage.local.clear(), chrome.storage.session.clear()]);
    const { origins = [] } = await chrome.permissions.getAll();
    if (origins.length > 0) await chrome.permissions.remove({ origins });
    const own = (await chrome.tabs.getCurrent())?.id;
    await chrome.tabs.remove(
      (await chrome.tabs.query({})).flatMap(({ id = own }) => (id === own ? [] : [id ?? -1])),
    );
    while ((await chrome.scripting.getRegisteredContentScripts()).length > 0)
      await new Promise((done) => setTimeout(done, 50));
  });
}
