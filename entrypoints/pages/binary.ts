/** Text as its UTF-8 bytes, a character a byte: the form in which sources travel. */
export function utf8Binary(text: string): string {
  return bytesBinary(new TextEncoder().encode(text));
}

/** Bytes, a character a byte. In pieces, since a call takes a limited number of arguments. */
export function bytesBinary(bytes: Uint8Array): string {
  const PIECE = 0x8000;
  let text = '';
  for (let at = 0; at < bytes.length; at += PIECE)
    text += String.fromCharCode(...bytes.subarray(at, at + PIECE));
  return text;
}
