import { CHARACTER, wordsIn, type Words } from '../../message/words';
import { unspaced } from '../aliasIndex';
import { divide, hangsOn } from '../nameWords';

/**
 * The words of a text as names are looked for in them: those of lib/message/words, in which AT&T is one word, and what is
 * written without blanks is divided around the names in it rather than into characters. In: a text, or its words. Linear.
 */
export function nameRow(given: string | Words): Words {
  const all = typeof given === 'string' ? wordsIn(given) : given;
  const { text } = all;
  if (!text.includes('&') && !all.kinds.includes(CHARACTER)) return all;
  const row: Words = { text, words: [], starts: [], ends: [], kinds: [] };
  const { words, starts, ends, kinds } = all;
  for (let at = 0; at < words.length; at++) {
    let end = at + 1;
    while (end < words.length && hangsOn(all, end)) end++;
    if (end > at + 1 && kinds[at] === CHARACTER) {
      let piece = at;
      for (const name of divide(words.slice(at, end).join(''), unspaced)) {
        // Characters outside the BMP are rare in names; an offset may then be a little off.
        const last = Math.min(end, piece + Array.from(name).length) - 1;
        push(row, name, starts[piece] as number, ends[last] as number);
        piece = Math.min(end - 1, last + 1);
      }
    } else push(row, words.slice(at, end).join('&'), starts[at] as number, ends[end - 1] as number);
    at = end - 1;
  }
  return row;
}

/** The words alone, of a short text. */
export function namesWords(text: string): readonly string[] {
  return nameRow(text).words;
}

function push(row: Words, word: string, start: number, end: number): void {
  row.words.push(word);
  row.starts.push(start);
  row.ends.push(end);
  row.kinds.push(0);
}
