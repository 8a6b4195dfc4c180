import { encodedWords } from './encodedWords';
import { oneHeaderLine } from './oneHeaderLine';

/** Characters of a line, as RFC 5322 section 2.1.1 wishes; its limit of 998 is kept by what can't be folded. */
const LINE = 78;
/** A longer word is encoded, since a line can only be folded between words. */
const LONGEST_WORD = 66;

/**
 * One header field with its CRLF, folded (RFC 5322 section 2.2.3). `value`: ASCII in the field's own form, its words
 * short enough for a line of 998; line breaks in it become spaces.
 */
export function headerField(name: string, value: string): string {
  let out = '';
  let line = `${name}:`;
  for (const word of oneHeaderLine(value).split(/ +/)) {
    if (line.length + 1 + word.length > LINE && line.trim() !== '') {
      out += `${line}\r\n`;
      line = '';
    }
    line += ` ${word}`;
  }
  return `${out}${line}\r\n`;
}

/** The same of free text in any language (RFC 2047): what is no plain ASCII, or could be taken for encoded, is encoded. */
export function textField(name: string, text: string): string {
  return headerField(name, encodedText(text));
}

/** Free text in ASCII: as it is, or as encoded words. */
export function encodedText(text: string): string {
  const plain = oneHeaderLine(text);
  const isPlain = /^[\x20-\x7e]*$/.test(plain) && !plain.includes('=?') && !plain.includes('  ');
  return isPlain && plain.split(' ').every(({ length }) => length <= LONGEST_WORD)
    ? plain
    : encodedWords(plain);
}
