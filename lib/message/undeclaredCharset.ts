/** What a decoder puts where bytes are no UTF-8. */
const REPLACEMENT = '\ufffd';

/** Whether a text was read as UTF-8 and is not. */
export function isMisread(text: string | undefined): boolean {
  return text?.includes(REPLACEMENT) ?? false;
}

/** Each byte is a character here, so that offsets in the text are offsets in the bytes. */
const WINDOWS_1252 = new TextDecoder('windows-1252');
const DECLARATION = '; charset=windows-1252';
const TEXT_PART = /^content-type:[ \t]*text\/(?:plain|html)/gim;

/**
 * The same source with windows-1252 declared for its texts, unless it names a charset itself: what mail is written in
 * when it says nothing and isn't ASCII or UTF-8. (RFC 2046 section 4.1.2 allows only ASCII there; the WHATWG Encoding
 * Standard has the same default for pages.) Header fields in other raw bytes become UTF-8 (RFC 6532).
 */
export function withDefaultCharset(bytes: Uint8Array): Uint8Array {
  const source = WINDOWS_1252.decode(bytes);
  const end = /\r?\n\r?\n/.exec(source);
  const headerEnd = end ? end.index + end[0].length : source.length;
  const header = bytes.subarray(0, headerEnd);
  const [headerText, body] = [source.slice(0, headerEnd), bytes.subarray(headerEnd)];
  const readable = isUtf8(header) ? header : new TextEncoder().encode(headerText);
  if (/charset/i.test(source)) return concat(readable, body);
  const untyped = /^content-type:/im.test(headerText)
    ? []
    : [new TextEncoder().encode(`Content-Type: text/plain${DECLARATION}\r\n`)];
  return concat(...untyped, declared(readable), declared(body));
}

/** Declares the charset of each text part; all other bytes stay as they are. */
function declared(bytes: Uint8Array): Uint8Array {
  const pieces: Uint8Array[] = [];
  let done = 0;
  for (const match of WINDOWS_1252.decode(bytes).matchAll(TEXT_PART)) {
    const at = match.index + match[0].length;
    pieces.push(bytes.subarray(done, at), new TextEncoder().encode(DECLARATION));
    done = at;
  }
  return concat(...pieces, bytes.subarray(done));
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

function concat(...pieces: Uint8Array[]): Uint8Array {
  const all = new Uint8Array(pieces.reduce((size, piece) => size + piece.length, 0));
  let at = 0;
  for (const piece of pieces) {
    all.set(piece, at);
    at += piece.length;
  }
  return all;
}
