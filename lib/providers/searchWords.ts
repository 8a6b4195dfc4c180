import { INVISIBLE } from '../domains/skeleton';

/**
 * Accents of Latin, Greek and Cyrillic letters, and the vowel signs of Arabic and Hebrew, which people leave out as they type.
 * Not all marks: without its own, a word of an Indian script is another word.
 */
const ACCENTS = /[\u0300-\u036f\u0591-\u05bd\u064b-\u065f]/g;
/** Letters with a stroke are whole characters to Unicode: NFKD leaves them as they are. */
const STROKES: ReadonlyMap<string, string> = new Map([
  ['ß', 'ss'],
  ['ø', 'o'],
  ['ł', 'l'],
  ['đ', 'd'],
  ['ð', 'd'],
  ['ı', 'i'],
  ['æ', 'ae'],
  ['œ', 'oe'],
  ['þ', 'th'],
]);
const STROKED = /[ßøłđðıæœþ]/g;
const APOSTROPHE = /['’`´]/g;
const BETWEEN_WORDS = /[^\p{L}\p{N}\p{M}]+/u;

/**
 * The words of a name or of what was typed, as they are compared: lower case, NFKD, without accents and characters
 * that can't be seen; an apostrophe divides nothing (McDonald's, Lowes). In: any text. Out: none for none. Linear.
 */
export function searchWords(text: string): string[] {
  return text
    .normalize('NFKD')
    .replace(INVISIBLE, '')
    .toLowerCase()
    .replace(STROKED, (letter) => STROKES.get(letter) ?? letter)
    .replace(APOSTROPHE, '')
    .replace(ACCENTS, '')
    .split(BETWEEN_WORDS)
    .filter((word) => word !== '');
}
