import { plain, skeleton, withoutMarks } from '../domains/skeleton';
import type { AliasHit } from './aliases';
import { namesLike, SHORTEST_DISGUISED } from './aliasIndex';

/** UTF-16 units of a text that are read, and of a name at most. */
const LONGEST_TEXT = 2000;
const LONGEST_NAME = 40;
/** "N e t f l i x": fewer single letters in a row are initials. */
const FEWEST_LETTERS = 5;
/** Letters with the signs that stand for them ("p@ypal", "app!e"), and what has no width. */
const TOKEN = /[\p{L}\p{N}\p{M}@$!|\u200b-\u200f\u2060\ufeff\u00ad]+/gu;
/** Between the letters or parts of one name, in UTF-16 units. */
const LONGEST_GAP = 3;

interface Token {
  text: string;
  /** What stands before it. */
  gap: string;
}

/**
 * A name written so that a reader sees it and a plain search does not: letters exchanged (PаyPal, OpenAl, paypa1), spaced
 * out (N e t f l i x, A.m.a.z.o.n), divided (Micro-soft) or with characters without width.
 *
 * Guards: five letters and more; names that are ordinary words only when another script, a digit or spaced letters betray
 * the intent ("Dover" looks like "Clover"); accents left out; words that the name itself is made of (Whats-App).
 * In: a name, subject or short text. Out: the first such name, `word` counting the tokens; null for none. Linear.
 */
export function disguisedAlias(text: string): AliasHit | null {
  const tokens = tokensOf(text.slice(0, LONGEST_TEXT));
  for (let at = 0; at < tokens.length;) {
    const letters = runOf(tokens, at, isLetter);
    const spaced = letters >= FEWEST_LETTERS;
    const run = tokens.slice(at, at + (spaced ? letters : runOf(tokens, at, isJoined)));
    const found = spaced
      ? spacedOut(run)
      : (divided(run) ?? firstOf(run) ?? pair(tokens, at + run.length - 1));
    if (found) return { ...found, word: at + found.word };
    at += run.length;
  }
  return null;
}

/** The longest name that the letters begin with: N e t f l i x  H e l p. */
function spacedOut(run: readonly Token[]): AliasHit | null {
  for (let count = run.length; count >= FEWEST_LETTERS; count--) {
    const found = asName(run.slice(0, count), true);
    if (found) return found;
  }
  return null;
}

function divided(run: readonly Token[]): AliasHit | null {
  return run.length > 1 ? asName(run, false) : null;
}

function firstOf(run: readonly Token[]): AliasHit | null {
  for (const [word, token] of run.entries()) {
    const found = asName([token], false);
    if (found) return { ...found, word };
  }
  return null;
}

/** "Trust WaIIet": this token and the next, a blank between them, are a name of two words. */
function pair(tokens: readonly Token[], at: number): AliasHit | null {
  const [one, two] = [tokens[at], tokens[at + 1]];
  if (!one || !two || two.gap !== ' ') return null;
  const found = asName([one, two], false);
  if (!found || found.needsContext) return null;
  const parts = found.alias.split(' ');
  return parts.length === 2 && parts[0]?.length === one.text.length ? found : null;
}

function asName(run: readonly Token[], spaced: boolean): AliasHit | null {
  const candidate = run.map(({ text }) => text).join('');
  if (candidate.length < SHORTEST_DISGUISED || candidate.length > LONGEST_NAME) return null;
  const entries = namesLike(skeleton(candidate));
  const [entry] = entries;
  if (!entry || entries.some(({ alias }) => isSpelled(alias, run))) return null;
  if (entry.needsContext && !spaced && /^[a-z]+$/.test(withoutMarks(candidate.toLowerCase()))) return null;
  return { ...entry, disguised: true, word: 0, words: run.length };
}

/** The alias itself, divided where it is: "Booking.com" is written so, and Whats-App is what WhatsApp is made of. */
function isSpelled(alias: string, run: readonly Token[]): boolean {
  const lower = run.map(({ text }) => text.toLowerCase());
  const spelled = plain(alias).replace(/[^\p{L}\p{N}\p{M}]/gu, '');
  if (lower.join('') !== spelled && lower.join('') !== withoutMarks(spelled)) return false;
  const joints = new Set(
    offsets(alias.split(/(?<=[a-z])(?=[A-Z])|[^\p{L}\p{N}\p{M}]+/u).map((part) => part.toLowerCase())),
  );
  return offsets(lower).every((offset) => joints.has(offset));
}

/** After how many letters each of the parts ends. */
function offsets(parts: readonly string[]): number[] {
  let sum = 0;
  return parts.map((part) => (sum += part.length));
}

function tokensOf(text: string): Token[] {
  const tokens: Token[] = [];
  let end = 0;
  for (const match of text.normalize('NFKC').matchAll(TOKEN)) {
    tokens.push({ text: match[0], gap: match.input.slice(end, match.index) });
    end = match.index + match[0].length;
  }
  return tokens;
}

/** How many tokens from here on hang together; at least one, and no more than a name has letters. */
function runOf(
  tokens: readonly Token[],
  at: number,
  hangs: (token: Token, first: boolean) => boolean,
): number {
  let count = 0;
  while (count < LONGEST_NAME) {
    const token = tokens[at + count];
    if (!token || !hangs(token, count === 0)) break;
    count++;
  }
  return Math.max(1, count);
}

const isLetter = ({ text, gap }: Token, first: boolean): boolean =>
  text.length === 1 && (first || gap.length <= LONGEST_GAP);
const isJoined = ({ gap }: Token, first: boolean): boolean =>
  first || (gap.length <= LONGEST_GAP && !/[\s,;:/]/.test(gap));
