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
    const body = encodedBody(draft.body, '\n');
    return `https://mail.google.com/mail/?view=cm&fs=1&to=${encode(to)}&su=${encode(subject)}&body=${body}`;
  }
  // RFC 6068 section 2 wants the address percent-encoded but for "@".
  const address = encode(to).replace('%40', '@');
  return `mailto:${address}?subject=${encode(subject)}&body=${encodedBody(draft.body, '\r\n')}`;
}

/** As encodeURIComponent, which throws on half a surrogate pair; a message may hold one. */
const encode = (text: string) => encodeURIComponent(text.replace(/\p{Cs}/gu, '\uFFFD'));

function encodedBody(body: string, lineBreak: string): string {
  const encodeLines = (text: string) => encode(text.replace(/\r?\n/gu, lineBreak));
  const whole = encodeLines(body);
  if (whole.length <= LONGEST_BODY) return whole;
  const mark = encodeLines(CUT_MARK);
  let kept = '';
  for (const character of body.replace(/\r\n/gu, '\n')) {
    const next = encodeLines(character);
    if (kept.length + next.length + mark.length > LONGEST_BODY) break;
    kept += next;
  }
  return kept + mark;
}
