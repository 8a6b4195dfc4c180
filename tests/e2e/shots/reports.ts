import type { Reports } from '../../../lib/storage/reports';
import { SEEDED } from '../support/seededReports';
import { pageShot } from '../support/shots/pageShot';
import type { ShotState } from './states';

const REPORTS: Reports = { keep: true, dropped: 2, reports: SEEDED };

export const states: ShotState[] = [
  { name: 'reports-empty', open: pageShot('reports.html') },
  {
    name: 'reports-list',
    open: pageShot('reports.html', {
      stored: { reports: REPORTS },
      fill: (page) => page.waitForSelector('[data-report="third"]'),
    }),
  },
  {
    name: 'reports-found',
    open: pageShot('reports.html', {
      stored: { reports: REPORTS },
      async fill(page) {
        await page.type('input[type="text"]', 'packchen DHL');
        await page.waitForFunction(() => document.querySelectorAll('[data-report]').length === 1);
      },
    }),
  },
];
