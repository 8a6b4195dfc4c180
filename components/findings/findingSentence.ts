import type { Finding } from '../../lib/assess/assessment';
import { readable } from '../../lib/links/readable';
import { onDay } from '../inLanguage';
import { words } from '../words';

/** A whole day: a year alone may be any number. */
const DAY = /^\d{4}-\d\d-\d\d$/;

/** What was found, in one sentence: days as the language writes them, and no more of a name than can be read. */
export function findingSentence({ key, params }: Pick<Finding, 'key' | 'params'>): string {
  return words(
    key,
    params.map((param) => (DAY.test(param) ? onDay(param) : readable(param))),
  );
}
