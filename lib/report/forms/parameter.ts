import { oneHeaderLine } from './oneHeaderLine';
import { utf8 } from './bytes';

/** RFC 2231 section 7: attribute-char. */
const ATTRIBUTE_CHARACTER = /[A-Za-z0-9!#$&+.^_`{|}~-]/;
/** Characters of one piece, so that a line of it can be folded. */
const PIECE = 60;

/**
 * A parameter of a MIME field: quoted where it is short and plain, else percent-encoded in pieces (RFC 2231 sections
 * 3 and 4), each whole characters.
 */
export function parameter(name: string, value: string): string {
  const plain = oneHeaderLine(value);
  if (/^[\w .+-]*$/.test(plain) && plain.length <= PIECE) return `${name}="${plain}"`;
  const pieces: string[] = [];
  let piece = "UTF-8''";
  for (const character of plain) {
    const written = Array.from(utf8(character), encodedByte).join('');
    if (piece.length + written.length > PIECE) {
      pieces.push(piece);
      piece = '';
    }
    piece += written;
  }
  pieces.push(piece);
  return pieces.length === 1
    ? `${name}*=${piece}`
    : pieces.map((one, at) => `${name}*${at}*=${one}`).join('; ');
}

function encodedByte(byte: string): string {
  return ATTRIBUTE_CHARACTER.test(byte)
    ? byte
    : `%${byte.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`;
}
