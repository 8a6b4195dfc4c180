import type { Hit } from './hit';
import { standInLike } from './standIn';

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/**
 * The addresses as a piece of base64 or base64url (RFC 4648) in a text: at each of the three places that a byte can have in
 * a group of four letters. What stands around is not read: inside a code a longer address can't be told from other bytes.
 */
export function base64Hits(text: string, whole: readonly string[]): Hit[] {
  return whole.flatMap((address) => [0, 1, 2].flatMap((shift) => atShift(text, address, shift)));
}

function atShift(text: string, address: string, shift: number): Hit[] {
  const coded = btoa('\0'.repeat(shift) + address).replaceAll('=', '');
  // The letters that hold bits of the bytes around it are not its own.
  const first = shift === 0 ? 0 : shift + 1;
  const rest = (shift + address.length) % 3;
  const core = coded.slice(first, rest === 0 ? coded.length : coded.length - 1);
  const hits: Hit[] = [];
  const forms = new Set([core, core.replaceAll('+', '-').replaceAll('/', '_')]);
  for (const form of forms)
    for (let at = text.indexOf(form); at >= 0; at = text.indexOf(form, at + form.length))
      hits.push(replaced(text, { at: at - first, length: coded.length, shift, address }));
  return hits;
}

interface Found {
  /** Where the group of four begins that the address begins in. */
  at: number;
  length: number;
  shift: number;
  address: string;
}

/** The bits beside the address stay what they were. */
function replaced(text: string, { at, length, shift, address }: Found): Hit {
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
