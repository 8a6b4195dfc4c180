import { isAscii, plain } from '../domains/skeleton';

/** Scripts that are written without spaces: a name there is a piece of what looks like one word. */
const UNSPACED = /[\u0e00-\u0e7f\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/;
const KATAKANA = /[\u30a0-\u30ff]/;
const HANGUL = /[\uac00-\ud7af]/;
const LATIN = /[a-z0-9]/;

/**
 * The words of a text as names are compared: invisible characters gone, lower case, NFKC. An ampersand without spaces
 * belongs to its word (at&t), and so does a plus (disney+); an apostrophe, hyphen or dot divides.
 * In: any text. Out: its words in order. Linear; never throws.
 */
export function words(text: string): string[] {
  if (isAscii(text)) return text.toLowerCase().match(/[a-z0-9+]+(?:&[a-z0-9+]+)*/g) ?? [];
  return plain(text).match(/[\p{L}\p{N}\p{M}+]+(?:&[\p{L}\p{N}\p{M}+]+)*/gu) ?? [];
}

/** é, ü and ç as e, u and c: people and senders write names without their accents. Letters of other scripts stay. */
export function withoutAccents(word: string): string {
  if (isAscii(word)) return word;
  return word
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .normalize('NFC');
}

export function isUnspaced(word: string): boolean {
  return UNSPACED.test(word);
}

/**
 * Divides a word of an unspaced script around the names in it: 楽天カードからのお知らせ holds 楽天カード.
 * Katakana names are whole runs of Katakana (メタ is not in メタル), Hangul names begin a word, since only particles follow.
 * In: a word, and the names by their first character, the longest first. Out: the pieces. Linear but for equal beginnings.
 */
export function divide(word: string, namesByStart: ReadonlyMap<string, readonly string[]>): string[] {
  const pieces: string[] = [];
  let from = 0;
  for (let at = 0; at < word.length; at++) {
    const name = namesByStart.get(word.charAt(at))?.find((each) => standsAt(word, at, each));
    if (name === undefined) continue;
    if (at > from) pieces.push(word.slice(from, at));
    pieces.push(name);
    from = at + name.length;
    at = from - 1;
  }
  if (from < word.length) pieces.push(word.slice(from));
  return pieces;
}

function standsAt(word: string, at: number, name: string): boolean {
  if (!word.startsWith(name, at)) return false;
  const before = word.charAt(at - 1);
  const after = word.charAt(at + name.length);
  const [first, last] = [name.charAt(0), name.slice(-1)];
  return (
    ![KATAKANA, LATIN].some(
      (run) => (run.test(first) && run.test(before)) || (run.test(last) && run.test(after)),
    ) && !(HANGUL.test(first) && HANGUL.test(before))
  );
}
