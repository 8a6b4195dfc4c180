import type { Page } from 'puppeteer-core';
import type { TestBrowser } from './testBrowser';

/** Opens the report page of the message in this tab, by the popup's "Report it" and its button; it is ready. */
export async function openReport(browser: TestBrowser, mail: Page): Promise<Page> {
  const popup = await browser.clickToolbarButton(mail);
  await popup.waitFor('html[data-state="ready"] [data-part="report"] > summary');
  await popup.click('[data-part="report"] > summary');
  await popup.waitFor('[data-action="report-open"]');
  const path = (await popup.attribute('[data-action="report-open"]', 'href')) ?? '';
  await popup.close();
  const page = await browser.openPage(path.slice(1));
  await page.waitForSelector('.report-sheet[data-state="ready"]');
  return page;
}
