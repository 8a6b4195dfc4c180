import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { BrowserName } from './support/launch';
import { sharedBrowser } from './support/shared';
import { faultsIn } from './support/looks';
import { picture } from './support/picture';
import type { TestBrowser } from './support/testBrowser';

const SECTION = '[data-part="after-click"]';

const MAIL = `From: OpenAI <security@openai.check.example>
Subject: Confirm your password

Confirm your password today: http://openai.com.check.example/
`;

describe.each<BrowserName>(['chromium', 'firefox'])('the plan after a mistake in %s', (name) => {
  let browser: TestBrowser;

  beforeAll(async () => {
    browser = await sharedBrowser(name);
  });
  afterAll(() => browser?.close());

  test('two things are chosen, a step is ticked, and the page goes on from there', async () => {
    const check = await browser.openPage('check.html');
    await check.waitForSelector('html[data-state="ready"]');
    await check.type('textarea', MAIL);
    await check.click('[data-action="check-text"]');
    await check.waitForSelector(SECTION);
    await check.click(`${SECTION} > summary`);
    await check.click(`${SECTION} input[value="password"]`);
    await check.click(`${SECTION} input[value="api_key"]`);
    await check.waitForSelector(step('revoke_key'));
    await check.click(step('revoke_key'));
    expect(await ticked(check)).toEqual(['revoke_key']);
    if (name === 'chromium') await look(browser, check, 'plan-section');
    const href = await check.$eval(`${SECTION} a[href^="/plan.html"]`, (link) => link.getAttribute('href'));
    expect(href).toBe('/plan.html?provider=openai&gave=password%2Capi_key&done=revoke_key');
    await check.close();
  });

  test('a plan is kept with its ticks, found again, and removed', async () => {
    const page = await openPlan(browser, 'plan.html?provider=openai&gave=password,nothing,api_key&done=open');
    await page.click(step('change_password'));
    expect(await stored(browser)).toEqual([]);
    await page.click('[data-action="keep-plan"]');
    await page.waitForSelector('[data-action="keep-plan"][aria-checked="true"]');
    await page.click(step('mfa'));
    await expect
      .poll(async () => (await stored(browser))[0])
      .toMatchObject({
        provider: 'openai',
        given: ['password', 'api_key'],
        ticked: ['open', 'change_password', 'mfa'],
      });
    // What loading the page anew would open.
    const address = await page.evaluate(() => location.pathname.slice(1) + location.search);
    expect(address).toMatch(/^plan\.html\?plan=/);
    await page.close();

    const again = await openPlan(browser, address);
    expect(await ticked(again)).toEqual(['open', 'change_password', 'mfa']);
    await look(browser, again, 'plan-page');
    if (name === 'chromium') await onPaper(again);
    await again.close();

    const list = await openPlan(browser, 'plan.html');
    await list.waitForSelector('[data-action="delete-plan"]');
    await list.click('.given input[value="paid"]');
    if (name === 'chromium') await look(browser, list, 'plan-list');
    await list.click('[data-action="delete-plan"]');
    await list.waitForSelector('[data-action="undo-delete"]:focus');
    expect(await stored(browser)).toEqual([]);
    await list.click('[data-action="undo-delete"]');
    await list.waitForSelector('[data-action="delete-plan"]');
    await list.click('[data-action="delete-plan"]');
    await list.waitForSelector('[data-action="undo-delete"]');
    await list.close();

    const gone = await openPlan(browser, address);
    expect(await gone.$$('.plan-step')).toEqual([]);
    expect(await stored(browser)).toEqual([]);
  });
});

const step = (id: string) => `[data-step="${id}"] input`;

async function openPlan(browser: TestBrowser, path: string): Promise<Page> {
  const page = await browser.openPage(path);
  await page.waitForSelector('html[data-state="ready"]');
  return page;
}

const ticked = (page: Page) =>
  page.$$eval('[data-step]:has(input:checked)', (steps) => steps.map((one) => one.getAttribute('data-step')));

const stored = (browser: TestBrowser) =>
  browser.inExtension(async () => {
    const { plans } = (await chrome.storage.local.get('plans')) as { plans?: { value: unknown[] } };
    return plans?.value ?? [];
  });

/** Both schemes and two widths: nothing sideways, nothing that axe objects to. */
async function look(browser: TestBrowser, page: Page, title: string): Promise<void> {
  expect(await faultsIn(browser, page, title, [320, 800])).toEqual([]);
}

/** On paper nothing is left that only a screen can do. Only Chromium lets a test see its print styles. */
async function onPaper(page: Page): Promise<void> {
  await page.setViewport({ width: 800, height: 800 });
  await page.emulateMediaType('print');
  await picture(page, 'plan-page-print', true);
  const seen = await page.$$eval('button, .button, [role="switch"], nav', (parts) =>
    parts.filter((part) => part.checkVisibility()).map(({ outerHTML }) => outerHTML),
  );
  expect(seen).toEqual([]);
  const addresses = await page.$$eval('.plan-address, .step-copy code', (parts) =>
    parts.map((part) => (part.checkVisibility() ? part.textContent : null)),
  );
  expect(addresses).toEqual(['platform.openai.com', expect.stringMatching(/^help\.openai\.com\//)]);
  await page.emulateMediaType();
}
