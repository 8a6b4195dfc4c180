import type { Span } from './writtenUrl';

/** One character as a reader or a host parser takes it, and where it was written. */
export interface WrittenCharacter extends Span {
  character: string;
}

const PERCENT = /^(?:%[0-9a-f]{2})+/i;
/** UTF-8 takes at most four bytes a character; more is not looked at in one step. */
const PIECE = 3 * 4;

/** A host has 253 characters; userinfo beyond this is odd as it is. UTF-16 units. */
const LONGEST = 4096;

/**
 * The characters in a part of an address, percent-encoded UTF-8 decoded (RFC 3986 section 2.1). What is no
 * UTF-8 stays as it was written. None when all are plain ASCII, as nearly always: there is nothing to look
 * for. Only the first 4,096 are read. Linear.
 */
export function spanCharacters(text: string, span: Span): WrittenCharacter[] {
  const { start } = span;
  const end = Math.min(span.end, start + LONGEST);
  if (/^[\x21-\x24\x26-\x7e]*$/.test(text.slice(start, end))) return [];
  const found: WrittenCharacter[] = [];
  for (let at = start; at < end;) {
    if (text[at] === '%') {
      const encoded = PERCENT.exec(text.slice(at, Math.min(end, at + PIECE)))?.[0] ?? '';
      const character = firstOf(encoded);
      if (character) {
        found.push({ character: character.text, start: at, end: at + character.length });
        at += character.length;
        continue;
      }
    }
    const character = String.fromCodePoint(text.codePointAt(at) ?? 0);
    found.push({ character, start: at, end: at + character.length });
    at += character.length;
  }
  return found;
}

/** The first character of a run of percent-encoded bytes, and how much of the run it takes. */
function firstOf(encoded: string): { text: string; length: number } | null {
  const lead = parseInt(encoded.slice(1, 3), 16);
  const bytes = lead < 0x80 ? 1 : lead >= 0xf0 ? 4 : lead >= 0xe0 ? 3 : 2;
  const length = bytes * 3;
  if (Number.isNaN(lead) || encoded.length < length) return null;
  try {
    return { text: decodeURIComponent(encoded.slice(0, length)), length };
  } catch {
    return null;
  }
}
