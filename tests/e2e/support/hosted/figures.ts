import { TargetType, type CDPSession, type Page } from 'puppeteer-core';
import type { TestBrowser } from '../testBrowser';
import type { HostedWebmail } from './hostedWebmail';

/**
 * Opens conversations one after the other, each as soon as the one before has its banner.
 * @param names of conversations with one message that gets a banner
 * @returns for each, milliseconds by the page's own clock from its message being in the page to its banner being there
 */
export function openingTimes(page: Page, webmail: HostedWebmail, names: string[]): Promise<number[]> {
  return page.evaluate(
    async (conversations, messageSelector) => {
      const opened = (name: string): Promise<number> =>
        new Promise((resolve, reject) => {
          let start: number | null = null;
          const late = setTimeout(() => reject(new Error(`no banner for ${name}`)), 10_000);
          const observer = new MutationObserver((records) => {
            const now = performance.now();
            const added = records.flatMap(({ addedNodes }) =>
              [...addedNodes].filter((node) => node instanceof Element),
            );
            if (added.some((one) => one.matches(messageSelector) || one.querySelector(messageSelector)))
              start ??= now;
            const styles = added.map((one) => one.getAttribute('style') ?? '');
            if (start === null || !styles.some((one) => /(?:^| )(?:all|color): initial\b/.test(one))) return;
            observer.disconnect();
            clearTimeout(late);
            resolve(now - start);
          });
          observer.observe(document, { childList: true, subtree: true });
          window.fixture.open(name);
        });
      const times: number[] = [];
      for (const name of conversations) times.push(await opened(name));
      return times;
    },
    names,
    webmail.messageSelector,
  );
}

/** The middle one of an odd number of figures; of an even one, the upper of the two. */
export function median(figures: number[]): number {
  return figures.toSorted((a, b) => a - b)[Math.floor(figures.length / 2)] ?? NaN;
}

/** Bytes of JavaScript heap after a collection: of the page with its content scripts, and of the extension's worker. */
export interface Heap {
  page: number;
  worker: number;
  /** Nodes of the page's documents that anything still holds, in the document or not. */
  nodes: number;
}

/** Chromium only: one V8 heap holds all the worlds of a page, so that the content script's is in it. */
export async function heapOf(browser: TestBrowser, page: Page): Promise<Heap> {
  const target = await browser.browser.waitForTarget((one) => one.type() === TargetType.SERVICE_WORKER);
  const worker = (await target.worker())?.client;
  if (!worker) throw new Error('the extension has no worker');
  const session = await page.createCDPSession();
  const heap = { page: await used(session), worker: await used(worker), nodes: 0 };
  const { metrics } = await session.send('Performance.getMetrics');
  await session.detach();
  return { ...heap, nodes: metrics.find(({ name }) => name === 'Nodes')?.value ?? NaN };
}

async function used(session: CDPSession): Promise<number> {
  await session.send('Performance.enable').catch(() => undefined);
  // What a first collection finalizes, a second one frees.
  await session.send('HeapProfiler.collectGarbage');
  await session.send('HeapProfiler.collectGarbage');
  return (await session.send('Runtime.getHeapUsage')).usedSize;
}

/** Milliseconds between the parts of a measurement, for what each part still has to do. */
const PAUSE = 150;

/**
 * The longest time in milliseconds that the page's thread was busy without a break, while `work` went on there.
 * Whoever held it: the page itself, its layout, or a content script.
 * @param work the name of a kind: `flood` is 10,000 changes to the page, half of them in the open message's body, in
 *   one piece and again in twenty; `block` keeps the thread for 80 ms, to see that this measures anything
 */
export function longestBusy(page: Page, webmail: HostedWebmail, work: 'flood' | 'block'): Promise<number> {
  return page.evaluate(
    async (kind, bodySelector, milliseconds) => {
      let longest = 0;
      let last = performance.now();
      let ended = false;
      const { port1, port2 } = new MessageChannel();
      port1.addEventListener('message', () => {
        const now = performance.now();
        longest = Math.max(longest, now - last);
        last = now;
        if (!ended) port2.postMessage(null);
      });
      port1.start();
      port2.postMessage(null);
      const pause = () => new Promise((resolve) => setTimeout(resolve, milliseconds));

      const places = [document.querySelector('.list'), document.querySelector(bodySelector)].map((parent) => {
        const place = document.createElement('div');
        // Not drawn: the page's own layout is not what is measured.
        place.hidden = true;
        parent?.append(place);
        return place;
      });
      const change = (count: number): void => {
        for (let made = 0; made < count; made += 1) {
          const place = places[made % places.length];
          if (made % 4 < 2) place?.append(document.createElement('span'));
          else place?.lastChild?.remove();
        }
      };
      await pause();
      if (kind === 'flood') {
        change(10_000);
        await pause();
        for (let batch = 0; batch < 20; batch += 1) {
          change(500);
          await new Promise(requestAnimationFrame);
        }
      } else {
        const until = performance.now() + 80;
        while (performance.now() < until);
      }
      await pause();
      ended = true;
      places.forEach((place) => place.remove());
      return longest;
    },
    work,
    webmail.bodySelector,
    PAUSE,
  );
}
