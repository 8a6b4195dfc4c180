import { utf8 } from './bytes';

/** RFC 2047 section 2 allows 75 characters, 12 of them `=?UTF-8?B?` and `?=`; fewer stand beside a field's name. */
const LONGEST = 66;
const MOST_BYTES = Math.floor((LONGEST - 12) / 4) * 3;

/**
 * Text as encoded words (RFC 2047, B encoding), a space between them. Each is whole characters only, as section 5
 * asks: a reader decodes them one by one.
 */
export function encodedWords(text: string): string {
  const words: string[] = [];
  let word = '';
  for (const character of text) {
    const bytes = utf8(character);
    if (word.length + bytes.length > MOST_BYTES) {
      words.push(word);
      word = '';
    }
    word += bytes;
  }
  words.push(word);
  return words.map((bytes) => `=?UTF-8?B?${btoa(bytes)}?=`).join(' ');
}
