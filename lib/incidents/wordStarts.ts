/** Words to find where words of a text begin; make it once, with `wordStarts`. */
export type WordStarts = ReadonlyMap<number, readonly string[]>;

/** Makes words of two letters or more ready for `findAtStarts`, by their first two UTF-16 units. */
export function wordStarts(words: readonly string[]): WordStarts {
  const starts = new Map<number, string[]>();
  for (const word of words) {
    const key = keyAt(word, 0);
    starts.set(key, [...(starts.get(key) ?? []), word]);
  }
  return starts;
}

/**
 * Which of the words a text has where a word of it begins, whatever follows; with `first`, no more than one. One pass over
 * the text, however many the words are.
 */
export function findAtStarts(text: string, starts: WordStarts, first = false): Set<string> {
  const found = new Set<string>();
  let inWord = false;
  for (let at = 0; at < text.length; at++) {
    const letter = isLetter(text.charCodeAt(at));
    if (letter && !inWord) {
      for (const word of starts.get(keyAt(text, at)) ?? []) if (text.startsWith(word, at)) found.add(word);
      if (first && found.size > 0) return found;
    }
    inWord = letter;
  }
  return found;
}

const keyAt = (text: string, at: number): number => text.charCodeAt(at) * 0x10000 + text.charCodeAt(at + 1);

/** Letters and digits of alphabets; what stands in Japanese text begins anew, as in "弊社がMixpanel". */
function isLetter(code: number): boolean {
  if (code < 128) return (code > 96 && code < 123) || (code > 47 && code < 58) || (code > 64 && code < 91);
  return code > 0xbf && code < 0x2000;
}
