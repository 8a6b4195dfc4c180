import { readFileSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchBrowser, type BrowserName } from './support/launch';
import { sideways, violations } from './support/looks';
import { picture } from './support/picture';
import { serve, type Server } from './support/server';
import type { Popup, TestBrowser } from './support/testBrowser';

const fixture = (name: string) =>
  readFileSync(new URL(`../fixtures/webmail/${name}.html`, import.meta.url), 'utf8');

/** Mail in a page that no adapter knows. */
const UNKNOWN = `<!doctype html><html lang="en"><title>Intranet</title><body><main>
<header><h1>Your account is suspended</h1>
<p>From: <b>PayPal Service</b> &lt;service@pay-desk.example&gt;</p><button>Reply</button></header>
<div class="letter"><p>Dear customer, your account has been suspended. Confirm your password within 24 hours, or it
will be closed for good.</p><p><a href="http://192.0.2.7/paypal/login">Confirm now</a></p></div>
</main></body></html>`;

/** Roundcube with the sender's marks gone: every page of it shows one. */
const CHANGED = fixture('roundcube-elastic-show')
  .replaceAll('rcmContactAddress', 'contact')
  .replaceAll('class="adr"', '');

const SOURCE = `From: PayPal Service <service@pay-desk.example>
Reply-To: someone@elsewhere.example
Subject: Your account is suspended

Confirm your password within 24 hours: http://192.0.2.7/paypal/login
`;

describe.each<BrowserName>(['chromium', 'firefox'])(
  'the popup where a page shows too little, in %s',
  (name) => {
    let browser: TestBrowser;
    let page: Page;
    const servers: Server[] = [];

    beforeAll(async () => {
      browser = await launchBrowser(name);
      page = await browser.newTab();
    });
    afterAll(async () => {
      await browser?.close();
      await Promise.all(servers.map((one) => one.close()));
    });

    const popupOver = async (html: string): Promise<Popup> => {
      const server = await serve(html);
      servers.push(server);
      await page.goto(server.url);
      const popup = await browser.clickToolbarButton(page);
      await popup.waitFor('[data-verdict]');
      return popup;
    };

    test('a page that no adapter knows is read by its shape, and that is said', async () => {
      const popup = await popupOver(UNKNOWN);
      await pictures(browser, popup, `popup-generic-${name}`);
      expect(await popup.attribute('[data-verdict]', 'data-verdict')).toMatch(/dangerous|suspicious/);
      expect(await popup.text('[data-part="read-how"]')).toContain('the sender may be incomplete');
      expect(await popup.text('[data-action="watch"]')).toBeNull();
      expect(await browser.toolbar(page)).toBe('none');
      await popup.close();
    });

    test('a page with nothing of a mail in it is still not guessed at', async () => {
      const popup = await popupOver('<!doctype html><title>News</title><h1>News</h1><p>Sun all day.</p>');
      expect(await popup.attribute('[data-verdict]', 'data-verdict')).toBe('unreadable');
      await expect.poll(() => popup.text('[data-part="other-ways"]')).not.toBeNull();
      await popup.close();
    });

    test('a piece that is no longer where it was is named, and the page’s structure can be read first', async () => {
      const popup = await popupOver(CHANGED);
      await popup.waitFor('[data-part="other-ways"][open]');
      await popup.click('[data-action="show-structure"]');
      await popup.waitFor('[data-action="copy-structure"]');
      expect(await popup.text('[data-part="other-ways"]')).toMatch(/structure/i);
      await pictures(browser, popup, `popup-changed-${name}`);
      await popup.close();
    });

    test.runIf(name === 'chromium')('the structure that is shown holds nothing of the message', async () => {
      const popup = await popupOver(CHANGED);
      await popup.click('[data-action="show-structure"]');
      await popup.waitFor('[data-action="copy-structure"]');
      const shape = await popup.page?.$eval('.structure-copy textarea', ({ value }) => value);
      expect(shape).toContain('webmail: roundcube');
      expect(shape).not.toMatch(/shop\.example|Your order|Billing/);
      await popup.close();
    });

    test.runIf(name === 'chromium')('a pasted source takes the place of what the page showed', async () => {
      const popup = await popupOver(UNKNOWN);
      const box = '.paste-source textarea';
      await popup.waitFor(box);
      // At once, as text is pasted: letter by letter it would take seconds.
      const paste = (text: string) =>
        popup.page?.$eval(
          box,
          (field, pasted) => {
            field.value = pasted;
            field.dispatchEvent(new InputEvent('input', { bubbles: true }));
          },
          text,
        );
      await paste(SOURCE.replace('suspended', 'fine').replace('Your account is', 'All is'));
      await popup.click('[data-action="check-source"]');
      await popup.waitFor('[data-action="check-source-anyway"]');
      await pictures(browser, popup, `popup-differs-${name}`);
      await paste(SOURCE);
      await popup.click('[data-action="check-source"]');
      await expect.poll(() => popup.text('[data-part="read-how"]')).toContain('you pasted');
      await pictures(browser, popup, `popup-pasted-${name}`);
      await popup.close();
    });
  },
);

/** Both schemes, from the top and at the other ways; and what axe says of it. */
async function pictures(browser: TestBrowser, { page }: Popup, title: string): Promise<void> {
  if (!page) return;
  for (const scheme of ['light', 'dark'] as const) {
    await browser.setColorScheme(page, scheme);
    for (const part of ['popup-top', 'section[open]', 'structure-copy']) {
      await page.evaluate((name) => document.querySelector(`.${name}`)?.scrollIntoView(), part);
      await picture(page, `${title}-${part.replace(/\W+/g, '-')}-${scheme}`);
    }
    expect(await sideways(page)).toBe(0);
    expect({ scheme, told: await violations(page, scheme) }).toEqual({ scheme, told: [] });
  }
}
