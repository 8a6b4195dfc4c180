import { fromQuotedPrintable } from './quotedPrintable';

/** An encoded word of a header (RFC 2047). */
export interface EncodedWord {
  start: number;
  end: number;
  charset: string;
  /** In lower case. */
  encoding: 'q' | 'b';
  /** Decoded, a character a byte. */
  text: string;
}

/** RFC 2047 section 2 allows 75 characters, and many write longer ones. Where one ends, the next may begin: linear. */
const WORD = /=\?([\w.:+*-]{1,60})\?([qb])\?([^?\s]{0,20000})\?=/iy;

/** The encoded word that begins here; null for none. */
export function encodedWordAt(header: string, start: number): EncodedWord | null {
  WORD.lastIndex = start;
  const parts = WORD.exec(header);
  if (!parts) return null;
  const [whole, charset = '', kind = '', coded = ''] = parts;
  const encoding = kind.toLowerCase() === 'q' ? 'q' : 'b';
  const text = encoding === 'q' ? fromQuotedPrintable(coded.replaceAll('_', ' ')) : fromBase64(coded);
  return text === null ? null : { start, end: start + whole.length, charset, encoding, text };
}

/** Encoded words for bytes; '' for none. */
export function asEncodedWord({ charset, encoding }: EncodedWord, text: string): string {
  if (text === '') return '';
  return `=?${charset}?${encoding.toUpperCase()}?${encoding === 'q' ? asQ(text) : btoa(text)}?=`;
}

/** RFC 2047 section 5 (3): what may stand in a name as it is. */
function asQ(text: string): string {
  return text.replace(/[^A-Za-z0-9!*+/-]/g, (byte) =>
    byte === ' ' ? '_' : `=${byte.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`,
  );
}

function fromBase64(coded: string): string | null {
  try {
    return atob(coded.replaceAll('=', ''));
  } catch {
    return null;
  }
}
