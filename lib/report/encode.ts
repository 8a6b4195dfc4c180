/** Longer addresses are cut off by browsers and mail programs on the way. Characters of the encoded body. */
const LONGEST_BODY = 1_800;
const CUT_MARK = '\n[Cut here: the rest did not fit.]';

/**
 * Text as a value in an address. A space is %20 and never "+", which some webmail shows as it is.
 * Half a surrogate pair, which a message may hold and encodeURIComponent throws on, becomes U+FFFD.
 * "'" is encoded too: programs that find addresses in text end them there.
 */
export function encode(text: string): string {
  return encodeURIComponent(text.replace(/\p{Cs}/gu, '\uFFFD')).replaceAll("'", '%27');
}

/** The same, with line breaks of one kind: RFC 6068 section 5 wants %0D%0A in mailto:. */
export function encodeLines(text: string, lineBreak: string): string {
  return encode(text.replace(/\r?\n/gu, lineBreak));
}

/**
 * The body as it will stand in the compose window: whole, or cut with a mark where an address could not carry more.
 * What is shown before sending must be this.
 * @param longest characters of the encoded body
 * @param encoded how a piece of it is encoded; encoding two pieces apart must give the same as both at once
 */
export function fittingBody(
  body: string,
  longest = LONGEST_BODY,
  encoded: (text: string) => string = (text) => encodeLines(text, '\r\n'),
): string {
  if (body.length <= longest && encoded(body).length <= longest) return body;
  const room = longest - encoded(CUT_MARK).length;
  let kept = '';
  let length = 0;
  for (const character of body.replace(/\r\n/gu, '\n')) {
    length += encoded(character).length;
    if (length > room) break;
    kept += character;
  }
  return kept + CUT_MARK;
}
