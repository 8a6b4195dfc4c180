import { TargetType } from 'puppeteer-core';
import { vi } from 'vitest';
import type { TestBrowser } from './testBrowser';

/** Sees the background gone, in Chromium: ends it, as the browser does after a while, unless it has ended by itself. */
export async function endWorker(extension: TestBrowser): Promise<void> {
  const running = () =>
    extension.browser
      .targets()
      .find(
        (one) => one.type() === TargetType.SERVICE_WORKER && one.url() === extension.url('background.js'),
      );
  await vi.waitUntil(
    async () => {
      // It may go while it is being asked.
      await running()
        ?.worker()
        .then((worker) => worker?.close())
        .catch(() => undefined);
      return running() === undefined;
    },
    { timeout: 10_000, interval: 50 },
  );
}
