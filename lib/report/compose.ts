import type { Draft } from './report';

/** Longer addresses are cut off by browsers and mail programs on the way. Characters of the encoded body. */
const LONGEST_BODY = 1_800;
const CUT_MARK = '\n[Cut here: the rest did not fit.]';

/**
 * The address that opens the user's own mail with the draft filled in; nothing is sent by it. `webmail` is an
 * adapter id: Gmail has an address for it, everything else gets mailto: (RFC 6068, with CRLF line breaks).
 */
export function composeUrl(draft: Draft, webmail: string | null): string {
  const { to, subject } = draft;
  if (webmail === 'gmail') {
    const body = encodeLines(fittingBody(draft.body), '\n');
    return `https://mail.google.com/mail/?view=cm&fs=1&to=${encode(to)}&su=${encode(subject)}&body=${body}`;
  }
  // RFC 6068 section 2 wants the address percent-encoded but for "@".
  const address = encode(to).replace('%40', '@');
  return `mailto:${address}?subject=${encode(subject)}&body=${encodeLines(fittingBody(draft.body), '\r\n')}`;
}

/** As encodeURIComponent, which throws on half a surrogate pair; a message may hold one. */
const encode = (text: string) => encodeURIComponent(text.replace(/\p{Cs}/gu, '\uFFFD'));

/**
 * The body as it will stand in the compose window: whole, or cut with a mark where an address could not carry more.
 * What is shown before sending must be this.
 */
export function fittingBody(body: string): string {
  if (encodeLines(body, '\r\n').length <= LONGEST_BODY) return body;
  const room = LONGEST_BODY - encodeLines(CUT_MARK, '\r\n').length;
  let kept = '';
  let length = 0;
  for (const character of body.replace(/\r\n/gu, '\n')) {
    length += encodeLines(character, '\r\n').length;
    if (length > room) break;
    kept += character;
  }
  return kept + CUT_MARK;
}

function encodeLines(text: string, lineBreak: string): string {
  return encode(text.replace(/\r?\n/gu, lineBreak));
}
