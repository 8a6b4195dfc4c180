import { asLatin, letterOf, type Role } from './letter';

/** How a word stands in the text: a blank or a mark stands before it. */
export const ORDINARY = 0;
/** Joined to the word before by an apostrophe or a hyphen, or in a number: the `t` of don't, the `mail` of e-mail. */
export const JOINED = 1;
/** A character that is a word by itself: Han, kana, Thai, signs of currencies. */
export const CHARACTER = 2;

/** The words of a text in parallel rows: word i stands at `starts[i]` to `ends[i]` (UTF-16 offsets in the text). */
export interface Words {
  text: string;
  /** As they are compared (see wordsIn). */
  words: string[];
  starts: number[];
  ends: number[];
  /** ORDINARY, JOINED or CHARACTER. */
  kinds: number[];
}

/** UTF-16 units of a word that are kept; no name or phrase has longer ones. */
const LONGEST_WORD = 64;

/** What a code unit of ASCII is to a word. */
const BREAK = 0;
const SMALL = 1;
const CAPITAL = 2;
const SIGN = 3;
const JOINER = 4;
/** Beyond ASCII. */
const OTHER = 5;
const ascii = Uint8Array.from({ length: 128 }, (_, code) => {
  const c = String.fromCharCode(code);
  // The plus is part of names: Disney+, +1.
  if (/[a-z0-9+]/.test(c)) return SMALL;
  if (/[A-Z]/.test(c)) return CAPITAL;
  if (c === '$') return SIGN;
  return c === "'" || c === '-' ? JOINER : BREAK;
});

/**
 * The words of a text, for all that looks for names or wording. One pass, linear, never throws.
 *
 * Letters and digits make words, compared in lower case, NFKD, without marks and invisible characters. An apostrophe or
 * hyphen between letters starts a word that is JOINED to the one before. Scripts without blanks give a word for each
 * character. A word of Latin letters and their Cyrillic or Greek twins is Latin ("vеrify" with a Cyrillic е). Web
 * addresses with a scheme are left out: what they say is judged as a link.
 */
export function wordsIn(text: string): Words {
  const out: Words = { text, words: [], starts: [], ends: [], kinds: [] };
  let at = 0;
  let joined = false;
  while (at < text.length) {
    const kind = kindAt(text, at);
    if (kind === BREAK) {
      joined = isInNumber(text, at);
      at = text.charCodeAt(at) === COLON ? afterAddress(out, at) : at + 1;
    } else if (kind === JOINER) {
      joined = lastEnd(out) === at;
      at++;
    } else if (kind === SIGN) {
      push(out, text.charAt(at), at, at + 1, CHARACTER);
      at++;
      joined = false;
    } else {
      // Most mail is ASCII: a word of it is cut out as it stands.
      let end = at;
      let capital = false;
      let next = kind;
      while (next === SMALL || next === CAPITAL) {
        capital ||= next === CAPITAL;
        end++;
        next = end < text.length ? kindAt(text, end) : BREAK;
      }
      if (next === OTHER) {
        end = pushAny(out, at, joined);
        joined = end < 0;
        at = Math.abs(end);
      } else {
        const word = text.slice(at, Math.min(end, at + LONGEST_WORD));
        push(out, capital ? word.toLowerCase() : word, at, end, joined ? JOINED : ORDINARY);
        joined = false;
        at = end;
      }
    }
  }
  return out;
}

/** The words alone, of a name or phrase. */
export function wordsOf(text: string): string[] {
  return wordsIn(text).words;
}

/** The point or comma of 3,500,000.00. */
function isInNumber(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code !== 44 && code !== 46) return false;
  return isDigit(text.charCodeAt(at - 1)) && isDigit(text.charCodeAt(at + 1));
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

function kindAt(text: string, at: number): number {
  const code = text.charCodeAt(at);
  return code < 128 ? (ascii[code] as number) : OTHER;
}

function push(out: Words, word: string, start: number, end: number, kind: number): void {
  out.words.push(word);
  out.starts.push(start);
  out.ends.push(end);
  out.kinds.push(kind);
}

function lastEnd({ ends }: Words): number {
  return ends[ends.length - 1] ?? -1;
}

/**
 * A word that is not all ASCII, or whatever else stands there. Out: the offset at which to go on, always further;
 * negative where what ended the word joins the next one to it.
 */
function pushAny(out: Words, start: number, joined: boolean): number {
  const { text } = out;
  const seen = new Set<Role>();
  let word = '';
  let at = start;
  let role: Role = 'nothing';
  let size = 0;
  for (; at < text.length; at += size) {
    const code = text.codePointAt(at) as number;
    size = code > 0xffff ? 2 : 1;
    let piece: string;
    if (code < 128) {
      const kind = ascii[code];
      if (kind !== SMALL && kind !== CAPITAL) {
        size = 0;
        break;
      }
      piece = kind === CAPITAL ? String.fromCharCode(code + 32) : text.charAt(at);
      role = code > 57 ? 'latin' : 'letter';
    } else {
      ({ role, text: piece } = letterOf(code));
      if (role === 'break' || role === 'joiner') break;
      if (role === 'character') {
        if (word !== '') size = 0;
        else for (const c of piece) push(out, c, at, at + size, CHARACTER);
        break;
      }
    }
    if (role !== 'letter') seen.add(role);
    if (word.length < LONGEST_WORD) word += piece;
  }
  if (word !== '') {
    if (seen.has('twin') && seen.has('latin')) word = asLatin(word);
    if (seen.has('jamo')) word = word.normalize('NFC');
    push(out, word.slice(0, LONGEST_WORD), start, at, joined ? JOINED : ORDINARY);
  }
  if (at >= text.length) return at;
  return role === 'joiner' && size > 0 && lastEnd(out) === at ? -(at + size) : at + size;
}

const COLON = 58;
const SLASH = 47;
const SCHEME = /^h(?:tt|xx)ps?$/;

/** Where a web address ends whose scheme stands right before the colon; the scheme is no word either. */
function afterAddress(out: Words, colon: number): number {
  const { text, words } = out;
  const isAddress =
    text.charCodeAt(colon + 1) === SLASH &&
    text.charCodeAt(colon + 2) === SLASH &&
    lastEnd(out) === colon &&
    SCHEME.test(words[words.length - 1] as string);
  if (!isAddress) return colon + 1;
  for (const row of [words, out.starts, out.ends, out.kinds]) row.pop();
  let at = colon + 3;
  while (at < text.length && !isAddressEnd(text.charCodeAt(at))) at++;
  return at;
}

/** White space, quotes, angle brackets, and what doesn't stand in an address as people write it. */
function isAddressEnd(code: number): boolean {
  return code <= 32 || code === 34 || code === 60 || code === 62 || code === 0xa0 || code >= 0x2000;
}
