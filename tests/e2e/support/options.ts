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
