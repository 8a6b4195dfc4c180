const EQUALS = 61;
const PIECE = 16_384;

/** Instead of a byte: a line break that is none (RFC 2045 section 6.7). */
const SOFT_BREAK = 256;

/**
 * What stands at an equals sign: its length times 512, plus its byte or SOFT_BREAK. One number, because a text may hold
 * millions of them.
 */
function escapeAt(text: string, at: number): number {
  const next = text.charCodeAt(at + 1);
  const high = hexValue(next);
  const low = high < 0 ? -1 : hexValue(text.charCodeAt(at + 2));
  if (low >= 0) return 3 * 512 + high * 16 + low;
  // Blanks and line breaks alone make a soft break.
  if (next > 32) return 512 + EQUALS;
  let end = at + 1;
  while (end - at < 20 && (text[end] === ' ' || text[end] === '\t')) end++;
  if (text[end] === '\r') end++;
  return text[end] === '\n' ? (end + 1 - at) * 512 + SOFT_BREAK : 512 + EQUALS;
}

/** Value of a hexadecimal digit; -1 for anything else. */
function hexValue(code: number): number {
  if (code >= 48 && code <= 57) return code - 48;
  const letter = code | 32;
  return letter >= 97 && letter <= 102 ? letter - 87 : -1;
}

/** Decodes quoted-printable, a character a byte in and out. What is broken stays as it is. */
export function fromQuotedPrintable(text: string): string {
  if (!text.includes('=')) return text;
  const bytes = new Uint8Array(text.length);
  let length = 0;
  for (let at = 0; at < text.length;) {
    const code = text.charCodeAt(at);
    if (code !== EQUALS) {
      bytes[length++] = code;
      at++;
      continue;
    }
    const found = escapeAt(text, at);
    if (found % 512 < SOFT_BREAK) bytes[length++] = found % 512;
    at += found >> 9;
  }
  const pieces: string[] = [];
  for (let at = 0; at < length; at += PIECE)
    pieces.push(String.fromCharCode(...bytes.subarray(at, Math.min(at + PIECE, length))));
  return pieces.join('');
}

/** Where in the written text the decoded places stand; `places`: offsets that don't fall. */
export function writtenPlaces(text: string, places: readonly number[]): number[] {
  const written: number[] = [];
  let at = 0;
  let decoded = 0;
  let equals = text.indexOf('=');
  for (const place of places) {
    while (decoded < place && at < text.length) {
      const run = Math.min((equals < 0 ? text.length : equals) - at, place - decoded);
      at += run;
      decoded += run;
      if (at !== equals || decoded === place) continue;
      const found = escapeAt(text, at);
      if (found % 512 < SOFT_BREAK) decoded++;
      at += found >> 9;
      equals = text.indexOf('=', at);
    }
    written.push(at);
  }
  return written;
}
