import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { heapOf, longestBusy, median, openingTimes } from './support/hosted/figures';
import { gmail } from './support/hosted/gmail';
import { bannerCounts, loadHosted } from './support/hosted/hostedPage';
import type { HostedWebmail } from './support/hosted/hostedWebmail';
import { SCAMS, WEBMAILS } from './support/hosted/site';
import type { BrowserName } from './support/launch';
import { openOptions, turnWebmail } from './support/options';
import { sharedBrowser } from './support/shared';
import type { TestBrowser } from './support/testBrowser';

/** What is promised; in ms, ms and bytes. */
const BANNER_WITHIN = 100;
const LONGEST_TASK = 50;
const HEAP_GROWTH = 5 * 1024 * 1024;
/** The same flood without the extension, in ms, where these goals were set: two cores of a common server, at rest. */
const CONTROL = 15;

/** Different messages, and each a new one for the webmail: the number after `~` is made part of its id. */
const openings = (count: number, first = 0): string[] =>
  Array.from({ length: count }, (_, index) => `${SCAMS[index % SCAMS.length]}~${first + index}`);

describe.each<BrowserName>(['chromium', 'firefox'])('figures in %s', (name) => {
  let browser: TestBrowser;
  /** The longest busy time of a flood before anything is switched on. */
  let control = NaN;
  const newPage = async (webmail: HostedWebmail, conversation = '') => {
    const page = await browser.newTab();
    await page.bringToFront();
    await loadHosted(page, webmail, conversation);
    return page;
  };
  /** Three runs, for other programs take the machine's time too: what is ours comes again each time. */
  const bestOfThree = async (page: Awaited<ReturnType<typeof newPage>>, work: 'flood' | 'block') => {
    const runs: number[] = [];
    for (let run = 0; run < 3; run += 1) runs.push(await longestBusy(page, gmail, work));
    return Math.min(...runs);
  };

  /** How many times slower this machine is than the one that the goals were set on; never less than once. */
  const slower = () => Math.max(1, control / CONTROL);

  beforeAll(async () => {
    browser = await sharedBrowser(name);
    const page = await newPage(gmail, 'phish');
    control = await bestOfThree(page, 'flood');
    await page.close();
    const options = await openOptions(browser);
    await turnWebmail(options, gmail.hosts[0], true);
    await options.close();
  });
  afterAll(() => browser?.close());

  test.each(WEBMAILS)('$id: a banner is there within 100 ms of its message', async (webmail) => {
    const options = await openOptions(browser);
    if (webmail !== gmail) await turnWebmail(options, webmail.hosts[0], true);
    await options.close();
    const page = await newPage(webmail);
    // The first one wakes the worker, and reads what it knows.
    await openingTimes(page, webmail, openings(2));
    // Again where other programs took the machine's time: what is ours comes again.
    const medians: number[] = [];
    while (medians.length < 3 && !(Math.min(...medians) <= BANNER_WITHIN))
      medians.push(median(await openingTimes(page, webmail, openings(20, 100 * (medians.length + 1)))));
    await page.close();
    console.info(`${webmail.id} in ${name}: a banner after ${medians.map(Math.round).join(', ')} ms`);
    expect(Math.min(...medians)).toBeLessThanOrEqual(BANNER_WITHIN * slower());
  });

  test('a flood of 10,000 changes keeps the page waiting for no task of ours over 50 ms', async () => {
    const page = await newPage(gmail, 'phish');
    await expect.poll(() => bannerCounts(page, gmail), { timeout: 5000 }).toEqual([1]);
    expect(await longestBusy(page, gmail, 'block')).toBeGreaterThanOrEqual(80);
    let flooded = await bestOfThree(page, 'flood');
    if (flooded - control >= LONGEST_TASK) flooded = Math.min(flooded, await bestOfThree(page, 'flood'));
    await page.close();
    console.info(`flood in ${name}: ${Math.round(flooded)} ms, without us ${Math.round(control)} ms`);
    expect(flooded - control).toBeLessThan(LONGEST_TASK * slower());
  });

  test.runIf(name === 'chromium')('200 opened messages leave less than 5 MB behind', async () => {
    const page = await newPage(gmail);
    await openingTimes(page, gmail, openings(20));
    const before = await heapOf(browser, page);
    await openingTimes(page, gmail, openings(200, 1000));
    const after = await heapOf(browser, page);
    await page.close();
    const grown = { page: after.page - before.page, worker: after.worker - before.worker };
    console.info(
      `heap: page ${grown.page}, worker ${grown.worker} bytes; nodes ${after.nodes - before.nodes}`,
    );
    expect(grown.page + grown.worker).toBeLessThan(HEAP_GROWTH);
    // A message is some hundred nodes: not even one of the two hundred may be held.
    expect(after.nodes - before.nodes).toBeLessThan(200);
  });
});
