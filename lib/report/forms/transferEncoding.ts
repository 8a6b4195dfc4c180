/** What a part is: RFC 2045 section 2.7 to 2.9. */
export type TransferEncoding = '7bit' | '8bit' | 'binary';

/** RFC 2045 section 2.7: octets of a line, CRLF not counted. */
const LONGEST_LINE = 998;

/**
 * What bytes that go out as they are must be called: 7bit and 8bit have lines of 998 octets that end in CRLF, and no
 * NUL. In: a character a byte. Linear.
 */
export function transferEncodingOf(bytes: string): TransferEncoding {
  if (bytes.includes('\0')) return 'binary';
  for (let start = 0; start < bytes.length;) {
    const cr = bytes.indexOf('\r', start);
    const end = cr < 0 ? bytes.length : cr;
    if (end - start > LONGEST_LINE) return 'binary';
    if (cr >= 0 && bytes.charCodeAt(cr + 1) !== 0x0a) return 'binary';
    start = end + 2;
  }
  if (hasBareLineFeed(bytes)) return 'binary';
  return /[\x80-\xff]/.test(bytes) ? '8bit' : '7bit';
}

function hasBareLineFeed(bytes: string): boolean {
  for (let at = bytes.indexOf('\n'); at >= 0; at = bytes.indexOf('\n', at + 1))
    if (bytes.charCodeAt(at - 1) !== 0x0d) return true;
  return false;
}

const ORDER: readonly TransferEncoding[] = ['7bit', '8bit', 'binary'];

/** What a multipart of such parts must be called: as the widest of them (RFC 2045 section 6.4). */
export function widest(encodings: readonly TransferEncoding[]): TransferEncoding {
  return ORDER.findLast((one) => encodings.includes(one)) ?? '7bit';
}
