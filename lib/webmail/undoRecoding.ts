const BEYOND_LATIN_1 = /[\u0100-\uffff]/;

/**
 * Undoes what a server did that read a mail's bytes as Latin-1 and wrote the letters in UTF-8, as SOGo's
 * `export` does (SOGoMailObject.m, contentAsString). Another version may hand the bytes out as they are, and nothing
 * in the answer's header tells, so it is undone only where the bytes show it: all of the answer is UTF-8, no letter
 * lies beyond U+00FF, and these letters taken for bytes are UTF-8 once more.
 *
 * What it may miss: a mail in Latin-1, or partly so, stays as the server wrote it, since it can't be told from a
 * mail in UTF-8 that was handed out as it is. What it may mistake: a mail in UTF-8, handed out as it is, in which
 * every single letter beyond ASCII was garbled in this very way before it was sent. It is then read ungarbled.
 * @param answer the bytes that came; not changed
 * @returns the mail's own bytes, or the answer itself
 */
export function undoRecoding(answer: Uint8Array): Uint8Array {
  const letters = textOf(answer);
  if (letters === null || BEYOND_LATIN_1.test(letters)) return answer;
  const bytes = new Uint8Array(letters.length);
  for (let at = 0; at < letters.length; at++) bytes[at] = letters.charCodeAt(at);
  return textOf(bytes) === null ? answer : bytes;
}

/** Null where the bytes are no UTF-8. */
function textOf(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return null;
  }
}
