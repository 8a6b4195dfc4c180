import type { Page } from 'puppeteer-core';

/** What came late would still come, ms. */
const LATE = 300;

/**
 * How far what is seen in a page has moved since it was opened, each time that it did (Layout Instability API). Chromium
 * alone measures it.
 */
export function layoutShifts(page: Page): Promise<number[]> {
  return page.evaluate(
    (late) =>
      new Promise<number[]>((done) => {
        const values: number[] = [];
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries()) values.push((entry as unknown as { value: number }).value);
        }).observe({ type: 'layout-shift', buffered: true });
        setTimeout(() => done(values), late);
      }),
    LATE,
  );
}
