/** Letters of a line that RFC 2045 section 6.8 allows. */
const LINE = 76;

/** A body in base64 (RFC 2045 section 6.8). */
export interface Base64Body {
  /** Decoded, a character a byte. */
  text: string;
  /** Where what is decoded ends in the body, padding and all; a mailing list may have written below it. */
  end: number;
  /** The same, with another text, in lines as long as before. */
  with: (text: string) => string;
}

/** Null when there is nothing in it that is base64. Letters that are none are passed over, as RFC 2045 wants. */
export function base64Body(body: string): Base64Body | null {
  const padding = body.indexOf('=');
  const letters = padding < 0 ? body.trimEnd() : body.slice(0, padding);
  const text = decoded(letters);
  if (text === '') return null;
  const lead = /^\s*/.exec(body.slice(0, 1000))?.[0] ?? '';
  let end = letters.length;
  while (body[end] === '=') end++;
  const feed = body.indexOf('\n', lead.length);
  const lineEnd = feed > 0 && body[feed - 1] !== '\r' ? '\n' : '\r\n';
  const isOneLine = feed < 0 || feed >= body.slice(0, end).trimEnd().length;
  const first = body.slice(lead.length, isOneLine ? end : feed).trimEnd();
  const length = Math.max(first.length, isOneLine ? LINE : 4);
  return { text, end, with: (changed) => lead + inLines(btoa(changed), length, lineEnd) };
}

function decoded(letters: string): string {
  try {
    return atob(letters);
  } catch {
    const plain = letters.replace(/[^A-Za-z0-9+/]+/g, '');
    // One letter alone after the last group holds no byte.
    return atob(plain.length % 4 === 1 ? plain.slice(0, -1) : plain);
  }
}

function inLines(coded: string, length: number, lineEnd: string): string {
  const lines: string[] = [];
  for (let at = 0; at < coded.length; at += length) lines.push(coded.slice(at, at + length));
  return lines.join(lineEnd);
}
