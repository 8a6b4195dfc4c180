import { isCommonWord } from '../../domains/words/isCommonWord';
import { aliasesIn, type AliasHit } from '../aliases';
import { namesWords } from './nameRow';
import { roleWords } from './vocabulary';

const SHORTEST = 3;
const LONGEST = 40;
/** A word's letters and digits, as written. */
const WORD = /[\p{L}\p{N}]+/gu;

/**
 * Names with another word glued to them, in the order of the text: "FTXinsurance", "OurocardBB", "NetflixSupport". What is
 * left beside the name must begin with a capital, or be what firms call their desks; the longest name wins, so that
 * MetaMaskHelp isn't Meta's. In: a display name or subject. Out: hits whose `word` counts nothing. Bounded by LONGEST².
 */
export function gluedNames(text: string): AliasHit[] {
  const hits: AliasHit[] = [];
  for (const [token] of text.matchAll(WORD)) {
    if (token.length <= SHORTEST || token.length > LONGEST || isName(token)) continue;
    const hit = firstPart(token) ?? lastPart(token);
    if (hit) hits.push(hit);
  }
  return hits;
}

function firstPart(token: string): AliasHit | null {
  for (let length = token.length - 2; length >= SHORTEST; length--) {
    const rest = token.slice(length);
    if (!isApart(token, length) && !roleWords.has(rest.toLowerCase())) continue;
    const hit = nameOf(token.slice(0, length), rest);
    if (hit) return hit;
  }
  return null;
}

function lastPart(token: string): AliasHit | null {
  for (let from = 2; from <= token.length - SHORTEST; from++) {
    const start = token.slice(0, from);
    if (!isApart(token, from) && !roleWords.has(start.toLowerCase())) continue;
    const hit = nameOf(token.slice(from), start);
    if (hit) return hit;
  }
  return null;
}

/** A small letter before a capital: there people read two words. */
function isApart(token: string, at: number): boolean {
  return /^\p{Ll}\p{Lu}$/u.test(token.slice(at - 1, at + 1));
}

const isName = (word: string): boolean => aliasesIn(namesWords(word)).length > 0;

/**
 * The name that the letters are; one that needs context only as it is written and beside what firms call their desks
 * (SupportFTX), and none that is a common word (FreeSpins).
 */
function nameOf(letters: string, rest: string): AliasHit | null {
  const fits = roleWords.has(rest.toLowerCase()) && !isCommonWord(letters.toLowerCase());
  for (const hit of aliasesIn(namesWords(letters)))
    if (!hit.needsContext || (fits && hit.alias === letters)) return hit;
  return null;
}
