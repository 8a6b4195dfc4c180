/** RFC 2045 section 6.7 (5): characters of an encoded line, the soft break's "=" among them. */
const LINE = 76;

/** UTF-8 text, a character a byte, its lines ended by CRLF, as quoted-printable (RFC 2045 section 6.7). Linear. */
export function quotedPrintable(bytes: string): string {
  return bytes.split('\r\n').map(encodedLine).join('\r\n');
}

function encodedLine(line: string): string {
  let out = '';
  let width = 0;
  for (let at = 0; at < line.length; at++) {
    const code = line.charCodeAt(at);
    const isLast = at === line.length - 1;
    const piece = isPlain(code, isLast)
      ? line.charAt(at)
      : `=${code.toString(16).toUpperCase().padStart(2, '0')}`;
    if (width + piece.length > (isLast ? LINE : LINE - 1)) {
      out += '=\r\n';
      width = 0;
    }
    out += piece;
    width += piece.length;
  }
  return out;
}

/** White space at the end of a line is lost on the way, and so it is encoded (rule 3). */
function isPlain(code: number, isLast: boolean): boolean {
  if (code === 0x20 || code === 0x09) return !isLast;
  return code > 0x20 && code < 0x7f && code !== 0x3d;
}
