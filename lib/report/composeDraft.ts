import { encode, encodeLines, fittingBody } from './encode';
import type { Draft } from './report';

/**
 * The address that opens the user's own mail with the draft filled in; nothing is sent by it. `webmail` is an
 * adapter id: Gmail has an address for it, everything else gets mailto: (RFC 6068, with CRLF line breaks).
 */
export function composeDraft(draft: Draft, webmail: string | null): string {
  const { to, subject } = draft;
  if (webmail === 'gmail') {
    const body = encodeLines(fittingBody(draft.body), '\n');
    return `https://mail.google.com/mail/?view=cm&fs=1&to=${encode(to)}&su=${encode(subject)}&body=${body}`;
  }
  // RFC 6068 section 2 wants the address percent-encoded but for "@".
  const address = encode(to).replace('%40', '@');
  return `mailto:${address}?subject=${encode(subject)}&body=${encodeLines(fittingBody(draft.body), '\r\n')}`;
}
