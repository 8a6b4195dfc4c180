import { INVISIBLE, isAscii } from '../domains/skeleton';
import { wordsOf } from '../message/words';

/** A Latin letter beside a Greek or Cyrillic one. */
const MIXED = /[a-z][\u0370-\u04ff]|[\u0370-\u04ff][a-z]/i;
const WORD = /[\p{L}\p{N}]+/gu;

/**
 * A text in which names are found as people read them: without characters that have no width ("Mix\u00adpanel"), and with
 * Latin letters for their Greek and Cyrillic twins inside a word. For comparison only: places in it are not the text's.
 * Linear.
 */
export function undisguised(text: string): string {
  if (isAscii(text)) return text;
  const seen = text.replace(INVISIBLE, '').normalize('NFKC');
  if (!MIXED.test(seen)) return seen;
  return seen.replace(WORD, (word) => (MIXED.test(word) ? wordsOf(word).join('') || word : word));
}
