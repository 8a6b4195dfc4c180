import { isWeb } from '../anatomy';
import type { Rule } from '../oddity';

/** UTF-16 units; rspamd's url_suspect counts from here on. */
const LONGEST = 2048;

/**
 * An address that no bar and no status line shows whole.
 * False positives: click trackers and signed downloads of 500 to 1,500 characters are everyday. Above this
 * bound the corpora hold neither honest nor false links, so no signal rests on length alone.
 */
export const long: Rule = (link, { clean }) =>
  isWeb(link) && clean.length > LONGEST ? { start: 0, end: clean.length } : null;
