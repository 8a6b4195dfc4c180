import type { Page } from 'puppeteer-core';
import { gmail } from '../../hosted/gmail';
import { loadHosted } from '../../hosted/hostedPage';
import { cardBox, follow } from '../../hosted/links';
import { openOptions, turnWebmail } from '../../options';
import type { TestBrowser } from '../../testBrowser';
import { photograph } from '../screen';

/** CSS pixels of the webmail's window in a store picture. */
export const WINDOW = { width: 800, height: 600 };

/** A webmail like many, and no one's in particular. */
const NEUTRAL = `
  body { background: #fff; color: #202326; font: 15px/1.55 'Atkinson Hyperlegible Next', system-ui, sans-serif; }
  .list { position: fixed; width: 190px; padding: 14px 0; border-color: #e3e3e0; background: #f7f7f5; }
  .list a { padding: 9px 16px; font-size: 13.5px; text-decoration: none; }
  .list a:first-child { background: #e7e7e2; font-weight: 650; }
  [data-slot] { margin-left: 200px; padding: 18px 22px; }
  h2 { margin: 0 0 14px; font-size: 21px; } h3 { margin: 0; font-size: 15px; }
  .go { color: #63686b; font-weight: 400; }`;

/** What stands in its list, the open one first. */
const LISTED = [
  'PayPal',
  'Parcel service',
  'Dana Miller',
  'Fern & Field',
  'Town library',
  'Bike club',
  'Ana Sousa',
];

/** A tab with the warned message in it. */
async function openMail(browser: TestBrowser): Promise<Page> {
  const page = await browser.newTab();
  await page.setViewport(WINDOW);
  await loadHosted(page, gmail, 'phish');
  await page.evaluate(
    (style, names) => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(style);
      document.adoptedStyleSheets = [sheet];
      for (const [at, row] of [...document.querySelectorAll('.list a')].entries()) {
        const name = names[at];
        if (name) row.textContent = name;
        else row.remove();
      }
    },
    NEUTRAL,
    LISTED,
  );
  await page.bringToFront();
  return page;
}

/** The window with the message, and the popup that a click on the button opens over it. */
export async function popupOverMail(
  browser: TestBrowser,
  arrange?: (popup: Page) => Promise<unknown>,
): Promise<{ window: Uint8Array; popup: Uint8Array }> {
  const page = await openMail(browser);
  const window = await photograph(page, false);
  const popup = await browser.clickToolbarButton(page);
  await popup.waitFor('html[data-state="ready"] [data-verdict]');
  if (!popup.page) throw new Error('only Chromium shows its popup');
  await arrange?.(popup.page);
  await popup.page.evaluate('document.fonts.ready.then(() => 0)');
  const picture = await photograph(popup.page, false);
  await popup.close();
  await page.close();
  return { window, popup: picture };
}

/** The window with the card that stands at a link before it opens. */
export async function cardAtLink(browser: TestBrowser): Promise<Uint8Array> {
  const options = await openOptions(browser);
  await turnWebmail(options, gmail.hosts[0], true);
  await options.close();
  const page = await openMail(browser);
  await page.waitForFunction(() =>
    document.querySelector('.gs > div[style*="initial"], .gs div[style*="all: initial"]'),
  );
  await follow(page, gmail, 'click');
  for (let tries = 0; tries < 100 && !(await cardBox(page)); tries++)
    await new Promise((done) => setTimeout(done, 50));
  await new Promise((done) => setTimeout(done, 400));
  const picture = await photograph(page, false);
  await page.close();
  return picture;
}
