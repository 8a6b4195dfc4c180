/**
 * Turns the xn-- labels of a host into what a browser may show (RFC 3492, decoding only).
 * In: a host in ASCII. Out: the host with each label decoded; a label that is no valid punycode stays as it is.
 */
export function toUnicode(host: string): string {
  if (!/xn--/i.test(host)) return host;
  return host
    .split('.')
    .map((label) =>
      /^xn--/i.test(label) && label.length <= 63 ? (decode(label.slice(4).toLowerCase()) ?? label) : label,
    )
    .join('.');
}

/**
 * The same host in A-labels, as links have it (UTS #46, by the URL parser). In: a host as it stands in an address. Out: in
 * lower case; what is no host stays as it is.
 */
export function toAscii(host: string): string {
  if (/^[\x21-\x7e]*$/.test(host)) return host.toLowerCase();
  try {
    return new URL(`http://${host}`).hostname;
  } catch {
    return host;
  }
}

/** RFC 3492 section 5. */
const BASE = 36;
const T_MIN = 1;
const T_MAX = 26;
const SKEW = 38;
const DAMP = 700;

/** RFC 3492 section 6.2; null for invalid input. */
function decode(input: string): string | null {
  const delimiter = input.lastIndexOf('-');
  const output = Array.from(input.slice(0, Math.max(delimiter, 0)), (c) => c.charCodeAt(0));
  let n = 128;
  let i = 0;
  let bias = 72;
  for (let at = delimiter > 0 ? delimiter + 1 : 0; at < input.length;) {
    const before = i;
    for (let weight = 1, k = BASE; ; k += BASE) {
      const digit = digitOf(input.charCodeAt(at++));
      if (digit < 0) return null;
      i += digit * weight;
      const threshold = k <= bias ? T_MIN : Math.min(k - bias, T_MAX);
      if (digit < threshold) break;
      weight *= BASE - threshold;
    }
    const count = output.length + 1;
    bias = adapt(i - before, count, before === 0);
    n += Math.floor(i / count);
    i %= count;
    if (n > 0x10ffff) return null;
    output.splice(i++, 0, n);
  }
  return isName(output) ? String.fromCodePoint(...output) : null;
}

/** RFC 5891 section 5.4: nothing that needs no decoding, no control characters, no half characters. */
function isName(codes: readonly number[]): boolean {
  return codes.some((code) => code > 127) && !codes.some(isOdd);
}

function isOdd(code: number): boolean {
  return code < 32 || (code >= 127 && code < 160) || (code >= 0xd800 && code < 0xe000);
}

function digitOf(code: number): number {
  if (code >= 97 && code <= 122) return code - 97;
  return code >= 48 && code <= 57 ? code - 22 : -1;
}

/** RFC 3492 section 6.1. */
function adapt(delta: number, count: number, first: boolean): number {
  let left = first ? Math.floor(delta / DAMP) : delta >> 1;
  left += Math.floor(left / count);
  let k = 0;
  for (; left > ((BASE - T_MIN) * T_MAX) >> 1; k += BASE) left = Math.floor(left / (BASE - T_MIN));
  return k + Math.floor(((BASE - T_MIN + 1) * left) / (left + SKEW));
}
