import { CHARACTER, wordsIn, type Words } from '../message/words';

const KATAKANA = /[\u30a0-\u30ff]/;
const HANGUL = /[\uac00-\ud7af]/;
const LATIN = /[a-z0-9]/;
const AMPERSAND = 38;

/** A piece of a name, and whether its script is written without spaces. */
export interface Piece {
  word: string;
  unspaced: boolean;
}

/**
 * The words of a name, as lib/message/words has them, but for what belongs together in names: AT&T is one word, and so is
 * a run of a script that is written without spaces. In: a name. Out: its pieces in order. Linear.
 */
export function piecesOf(name: string): Piece[] {
  const all = wordsIn(name);
  const pieces: Piece[] = [];
  for (let at = 0; at < all.words.length;) {
    let end = at + 1;
    while (end < all.words.length && hangsOn(all, end)) end++;
    const unspaced = all.kinds[at] === CHARACTER;
    pieces.push({ word: all.words.slice(at, end).join(unspaced ? '' : '&'), unspaced });
    at = end;
  }
  return pieces;
}

/** The word belongs to the one before: a character to a character, what stands right behind an ampersand. */
export function hangsOn({ text, starts, ends, kinds }: Words, at: number): boolean {
  const gap = (starts[at] as number) - (ends[at - 1] as number);
  const characters = Number(kinds[at] === CHARACTER) + Number(kinds[at - 1] === CHARACTER);
  if (characters === 2) return gap === 0 && text.charCodeAt(starts[at] as number) > 127;
  return characters === 0 && gap === 1 && text.charCodeAt(ends[at - 1] as number) === AMPERSAND;
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
