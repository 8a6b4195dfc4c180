import type { Page } from 'puppeteer-core';
import type { TestBrowser } from './testBrowser';

const CARD = '.options-webmails';

/** Switches a self-hosted webmail on, as a user does: in the options, by its address. */
export async function addWebmail(browser: TestBrowser, origin: string): Promise<void> {
  const page = await browser.openPage('options.html');
  await page.waitForSelector('html[data-state="ready"]');
  await (await page.waitForSelector(`${CARD} .entry-form input`))?.type(origin);
  await page.click(`${CARD} .entry-line button`);
  await page.waitForSelector(`${CARD} .entry ::-p-text(${origin})`);
  await page.close();
}

/** Switches off the only self-hosted webmail. */
export async function removeWebmail(browser: TestBrowser, origin: string): Promise<void> {
  const page = await browser.openPage('options.html');
  await page.waitForSelector('html[data-state="ready"]');
  await page.waitForSelector(`${CARD} .entry ::-p-text(${origin})`);
  await page.click(`${CARD} .entry button`);
  await page.waitForSelector(`${CARD} .entry`, { hidden: true });
  await page.close();
}

/** Clicks a switch of the options that is known by its action; ends when it stands as wanted, which is after it was saved. */
export async function flip(options: Page, action: string, on: boolean): Promise<void> {
  await options.bringToFront();
  await (await options.waitForSelector(`[data-action="${action}"][aria-checked="${!on}"]`))?.click();
  await options.waitForSelector(`[data-action="${action}"][aria-checked="${on}"]`);
}

/** The options, ready for clicks. */
export async function openOptions(browser: TestBrowser): Promise<Page> {
  const page = await browser.openPage('options.html');
  await page.waitForSelector('html[data-state="ready"]');
  return page;
}

/** Flips the switch of a webmail that is at home on this host for everybody, by a real click in the options; ends when that has taken effect. */
export async function turnWebmail(options: Page, host: string, on: boolean): Promise<void> {
  await options.bringToFront();
  const rows = await options.$$(`${CARD} .switch:has([aria-checked="${!on}"])`);
  for (const row of rows) {
    if (!(await row.evaluate((one, name) => one.textContent?.includes(name), host))) continue;
    // What fewer people use is folded away.
    if (await row.evaluate((one) => one.closest('details:not([open])') !== null))
      await options.click(`${CARD} details:not([open]) > summary`);
    await (await row.$('button'))?.click();
    await options.waitForFunction(
      (one, now) => one.querySelector('button')?.getAttribute('aria-checked') === now,
      {},
      row,
      String(on),
    );
    // A page that loads in the same moment may miss a reader that is only being registered.
    await options.waitForFunction(
      async (pattern, wanted) =>
        (await chrome.scripting.getRegisteredContentScripts()).some(
          ({ matches }) => matches?.includes(pattern) ?? false,
        ) === wanted,
      {},
      `https://${host}/*`,
      on,
    );
    return;
  }
  throw new Error(`no switch for ${host} to be turned`);
}
