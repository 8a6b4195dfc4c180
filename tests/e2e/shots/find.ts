import { pageShot } from '../support/shots/pageShot';
import type { ShotState } from './states';

const FIELD = '[data-part="look-up"] input';
const FOUND = '[data-part="found"] button';

const looked = (name: string, shown: string) =>
  pageShot('find.html', {
    async fill(page) {
      await page.type(FIELD, name);
      await page.waitForSelector(shown);
    },
  });

export const states: ShotState[] = [
  { name: 'find-start', open: pageShot('find.html') },
  { name: 'find-found', open: looked('bank', FOUND) },
  { name: 'find-none', open: looked('paypal.com.login.example', '[data-part="look-up"] output:not(:empty)') },
  {
    name: 'find-guide',
    open: pageShot('find.html', {
      async fill(page) {
        await page.type(FIELD, 'paypal');
        await page.click(FOUND);
        await page.waitForSelector('h2:focus');
      },
    }),
  },
];
