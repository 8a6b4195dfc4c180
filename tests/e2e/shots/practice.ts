import { decide } from '../support/practice';
import { pageShot, unfold } from '../support/shots/pageShot';
import type { ShotState } from './states';

const SCAM = '03-dhl-parcel-fee';
const GENUINE = '05-colleague-minutes';

const opened = (name: string, guess?: string) =>
  pageShot('practice.html', {
    async fill(page) {
      await page.click(`[data-practice="${name}"]`);
      if (guess) await decide(page, name, guess);
      else await page.waitForSelector('[data-action="guess-scam"]');
    },
  });

export const states: ShotState[] = [
  { name: 'practice-start', open: pageShot('practice.html') },
  { name: 'practice-question', open: opened(SCAM) },
  { name: 'practice-right', open: opened(SCAM, 'scam') },
  { name: 'practice-wrong', open: opened(GENUINE, 'scam') },
  {
    name: 'practice-why',
    open: pageShot('practice.html', {
      async fill(page) {
        await page.click(`[data-practice="${SCAM}"]`);
        await decide(page, SCAM, 'unsure');
        await unfold(page);
      },
    }),
  },
  {
    name: 'practice-score',
    open: pageShot('practice.html', {
      // Keys as in lib/storage/practice.ts.
      stored: {
        practice: { guesses: { [SCAM]: 'scam', [GENUINE]: 'scam', '06-shop-newsletter': 'genuine' } },
      },
    }),
  },
];
