import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchBrowser, type BrowserName } from './support/launch';
import { faultsIn } from './support/looks';
import { openOptions } from './support/options';
import { picture } from './support/picture';
import { whyNoPolicy, type Policy } from './support/policy';
import { PRACTICE, practiceExpectations } from './support/practice';
import type { TestBrowser } from './support/testBrowser';

const REPORT = '[data-part="report"]';
const SCAM = practiceExpectations().find(({ expect: verdicts }) => verdicts.includes('dangerous'));
const CARD = '[data-part="organisation"]';

/** All fields, one of which can't be used: a domain is no address of a page. */
const POLICY: Policy = {
  reportMailbox: 'phishing@example.com',
  reportName: 'Example School',
  subjectPrefix: '[Phish]',
  ticketFormat: 'arf',
  offerOtherDesks: false,
  organisationDomain: 'https://example.com/',
};

for (const name of ['chromium', 'firefox'] as const satisfies BrowserName[]) {
  const reason = whyNoPolicy(name);
  describe.skipIf(reason)(`an organisation's policy in ${name}${reason ? ` (${reason})` : ''}`, () => {
    let browser: TestBrowser;
    beforeAll(async () => {
      browser = await launchBrowser(name, { policy: POLICY });
    });
    afterAll(() => browser?.close());

    test('the settings show what holds, and what of it could not be used', async () => {
      const options = await openOptions(browser);
      await options.waitForSelector(CARD);
      const values = await options.$$eval(`${CARD} dd`, (all) => all.map((one) => one.textContent));
      expect(values).toEqual([
        'Example School',
        'phishing@example.com',
        '[Phish]',
        'A report with the message in it (ARF)',
      ]);
      const text = () => options.$eval(CARD, (card) => card.textContent);
      expect(await text()).toContain('Other places to report to are not offered.');
      const problems = () => options.$$eval(`${CARD} li`, (all) => all.map((one) => one.textContent));
      expect(await problems()).toEqual(['organisationDomain']);
      expect(await options.$$(`${CARD} :is(input, select, button)`)).toEqual([]);
      expect(await faultsIn(browser, options, 'options-organisation', [320, 1280])).toEqual([]);

      if (!browser.setPolicy) return;
      await browser.setPolicy({
        reportMailbox: 'Example School <phishing@example.com>',
        ticketFormat: 'pdf',
      });
      await expect.poll(problems).toEqual(['reportMailbox', 'ticketFormat']);
      expect(await text()).toContain('nothing of it is used');
      expect(await options.$$(`${CARD} dd`)).toEqual([]);
      await browser.setPolicy(POLICY);
      await expect.poll(problems).toEqual(['organisationDomain']);
    });

    test('a message is reported to its mailbox, in its form, and to nobody else', async () => {
      const page = await browser.openPage('check.html');
      await page.waitForSelector('html[data-state="ready"]');
      const field = await (await page.$('input[type="file"]'))?.toElement('input');
      await field?.uploadFile(join(PRACTICE, SCAM?.file ?? ''));
      await (await page.waitForSelector(`${REPORT} > summary`))?.click();
      const boxes = `${REPORT} .choice input`;
      await page.waitForSelector(`${boxes}[value="organisation"]`);
      expect(await page.$$eval(boxes, (all) => all.map(({ value, checked }) => [value, checked]))).toEqual([
        ['webmail', true],
        ['organisation', true],
      ]);
      expect(await page.$(`${REPORT} [data-action="country"]`)).toBeNull();

      const card = `${REPORT} section[data-choice="organisation"]`;
      await page.waitForSelector(`${card}[data-form="arf"]`);
      const [to, subject] = await page.$$eval(`${card} input[type="text"]`, (all) =>
        all.map(({ value }) => value),
      );
      expect(to).toBe('phishing@example.com');
      expect(subject).toMatch(/^\[Phish\] Phishing report: /);
      await picture(page, `organisation-report-${name}`, true);
      await page.close();
    });
  });
}
