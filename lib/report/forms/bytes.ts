const encoder = new TextEncoder();
/** Bytes at once: a call takes only so many arguments. */
const PIECE = 8192;

/** Text as UTF-8, a character a byte. Half a surrogate pair becomes U+FFFD. Linear. */
export function utf8(text: string): string {
  const bytes = encoder.encode(text);
  const pieces: string[] = [];
  for (let at = 0; at < bytes.length; at += PIECE)
    pieces.push(String.fromCharCode(...bytes.subarray(at, at + PIECE)));
  return pieces.join('');
}

/** The bytes of a text that holds a character a byte. */
export function bytesOf(binary: string): Uint8Array {
  const bytes = new Uint8Array(binary.length);
  for (let at = 0; at < binary.length; at++) bytes[at] = binary.charCodeAt(at);
  return bytes;
}
