import type { Rule } from '../problem';
import { textsIn } from '../texts';

/** Every address of a page is https, wherever it stands. */
export const pages: Rule = (file) =>
  [...textsIn(file)]
    .filter(({ text }) => /^[a-z]+:\/\//i.test(text) && !text.startsWith('https://'))
    .map(({ at, text }) => ({
      at,
      what: `${text} is not https, so anybody on the way can change what it shows.`,
      mend: 'Use the https address of the page.',
    }));
