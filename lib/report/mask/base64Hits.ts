import type { Hit } from './hit';
import { standInLike } from './standIn';

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/** An address as base64 writes it when it begins so many bytes after a group of four letters. */
export interface Base64Code {
  /** The letters that are its own alone. */
  core: string;
  /** Letters of its group that stand before the core. */
  first: number;
  /** Letters from the beginning of its group to its end. */
  length: number;
  shift: number;
  address: string;
}

/** The forms that an address has in base64 and base64url (RFC 4648): one for each place in a group of three bytes. */
export function base64Codes(address: string): Base64Code[] {
  return [0, 1, 2].flatMap((shift) => {
    const coded = btoa('\0'.repeat(shift) + address).replaceAll('=', '');
    // The letters that hold bits of the bytes around it are not its own.
    const first = shift === 0 ? 0 : shift + 1;
    const rest = (shift + address.length) % 3;
    const core = coded.slice(first, rest === 0 ? coded.length : coded.length - 1);
    const forms = new Set([core, core.replaceAll('+', '-').replaceAll('/', '_')]);
    return [...forms].map((form) => ({ core: form, first, length: coded.length, shift, address }));
  });
}

/**
 * The addresses as a piece of base64 in a text. What stands around is not read: inside a code a longer address can't be
 * told from other bytes.
 */
export function base64Hits(text: string, codes: readonly Base64Code[]): Hit[] {
  const hits: Hit[] = [];
  for (const code of codes)
    for (let at = text.indexOf(code.core); at >= 0; at = text.indexOf(code.core, at + code.core.length))
      hits.push(replaced(text, at - code.first, code));
  return hits;
}

/** The bits beside the address stay what they were. */
function replaced(text: string, at: number, { length, shift, address }: Base64Code): Hit {
  const start = Math.max(at, 0);
  let end = at + length;
  while ((end - at) % 4 !== 0 && sextet(text, end) !== null) end++;
  const groups = Math.ceil((end - at) / 4);
  const bytes = decoded(text, at, groups);
  const separator = address.includes('@') ? '@' : '%40';
  const by = standInLike(address.length, separator);
  const coded = btoa(bytes.slice(0, shift) + by + bytes.slice(shift + address.length));
  const missing = groups * 4 - (end - at);
  const letters = coded.slice(start - at, missing > 0 ? -missing : coded.length);
  const url = /[-_]/.test(text.slice(start, end));
  return { start, end, by: url ? letters.replaceAll('+', '-').replaceAll('/', '_') : letters };
}

/** Bytes of so many groups; what is no letter counts as zero bits. */
function decoded(text: string, at: number, groups: number): string {
  let bytes = '';
  for (let group = 0; group < groups; group++) {
    let bits = 0;
    for (let i = 0; i < 4; i++) bits = bits * 64 + (sextet(text, at + group * 4 + i) ?? 0);
    bytes += String.fromCharCode(bits >> 16, (bits >> 8) & 255, bits & 255);
  }
  return bytes;
}

function sextet(text: string, at: number): number | null {
  const letter = text[at];
  if (letter === '-') return 62;
  if (letter === '_') return 63;
  const value = letter === undefined ? -1 : ALPHABET.indexOf(letter);
  return value < 0 ? null : value;
}
