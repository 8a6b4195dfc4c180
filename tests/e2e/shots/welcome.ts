import type { Page } from 'puppeteer-core';
import { openOptions, turnWebmail } from '../support/options';
import { pageShot, unfold } from '../support/shots/pageShot';
import type { ShotState } from './states';

const GMAIL = 'mail.google.com';

/** What a browser says that nobody has heard of: brands of navigator.userAgentData. */
const UNKNOWN = {
  brands: [{ brand: 'Some Browser', version: '1' }],
  platform: 'Linux',
  platformVersion: '',
  architecture: '',
  model: '',
  mobile: false,
};

/** Another browser's brands, from the next load on. */
async function asAnother(page: Page, brand: string): Promise<void> {
  const metadata = { ...UNKNOWN, brands: [{ brand, version: '140' }] };
  const userAgent = await page.browser().userAgent();
  await page.setUserAgent({ userAgent, userAgentMetadata: metadata });
  await page.reload();
  await page.waitForSelector('html[data-state="ready"]');
}

export const states: ShotState[] = [
  { name: 'welcome-first', open: pageShot('welcome.html') },
  {
    name: 'welcome-more-webmails',
    open: pageShot('welcome.html', { fill: unfold }),
  },
  {
    name: 'welcome-guessed-wrong',
    open: pageShot('welcome.html', {
      async fill(page) {
        await page.click('[data-action="guess-genuine"]');
        await page.waitForSelector('[data-step="2"] [data-verdict]');
        // It is kept as in the practice inbox, and other states start without it.
        await page.evaluate(() => chrome.storage.local.remove('practice'));
      },
    }),
  },
  {
    name: 'welcome-done',
    async open(browser) {
      const shot = await pageShot('welcome.html', {
        stored: { practice: { guesses: { '03-dhl-parcel-fee': 'scam' } } },
        async fill(page) {
          await page.click(`[data-webmail="gmail"]`);
          await page.waitForSelector('[data-step="1"][data-done="true"]');
        },
      })(browser);
      return {
        ...shot,
        async close() {
          const options = await openOptions(browser);
          await turnWebmail(options, GMAIL, false);
          await options.close();
          await shot.close();
        },
      };
    },
  },
  {
    name: 'welcome-in-edge',
    // Firefox gives no brands.
    only: 'chromium',
    open: pageShot('welcome.html', { fill: (page) => asAnother(page, 'Microsoft Edge') }),
  },
  {
    name: 'welcome-in-unknown-browser',
    only: 'chromium',
    open: pageShot('welcome.html', { fill: (page) => asAnother(page, 'Some Browser') }),
  },
];
