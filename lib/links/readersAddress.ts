import { base64Text } from './base64';
import { readWrittenUrl } from './writtenUrl';

/** What is looked at behind the host. UTF-16 units. */
const LONGEST = 16_384;
/** Encoded once by the sender, and once more by a wrapper or script. */
const MOST_DECODED = 2;

/**
 * Characters of an address (RFC 5321 dot-string), so that ann@ is not found in joann@, nor .com in .com.au.
 */
const BEFORE = /[\p{L}\p{N}._%-]/u;
const BEHIND = /^(?:-|\.?[\p{L}\p{N}])/u;
const BASE64 = /[A-Za-z0-9+/_-]/;
const HEX = /[0-9a-f]/i;

/**
 * Whether a link carries a mail address in its path, query or fragment: plain, percent-encoded up to twice,
 * as base64 or base64url, alone or among other fields (e=ann@...), or whole as hexadecimal. Local part and domain in two places are not counted: each
 * alone says little.
 * In: an href as written, an address in any case. Linear, never throws.
 */
export function carriesAddress(href: string, address: string): boolean {
  const { clean, rest } = readWrittenUrl(href);
  return holdsAddress(clean.slice(rest.start, rest.start + LONGEST), address);
}

/** The same for what stands behind a link's host, of which 16,384 UTF-16 units are read. */
export function holdsAddress(rest: string, address: string): boolean {
  const wanted = address.trim();
  // Too short to hold it in any form.
  if (rest.length < wanted.length || !/^[^@\s]{1,64}@[^@\s]{3,255}$/.test(wanted)) return false;
  let text = rest.slice(0, LONGEST);
  for (let decoded = 0; ; decoded++) {
    if (holdsPlain(text, wanted) || holdsEncoded(text, wanted) || holdsInBase64(text, wanted)) return true;
    if (decoded === MOST_DECODED || !text.includes('%')) return false;
    text = decodedWhereValid(text);
  }
}

function holdsPlain(text: string, address: string): boolean {
  if (!text.includes('@')) return false;
  const small = text.toLowerCase();
  const wanted = address.toLowerCase();
  return everyPlace(small, wanted).some((at) => {
    const end = at + wanted.length;
    return !BEFORE.test(small.charAt(at - 1)) && !BEHIND.test(small.slice(end, end + 2));
  });
}

/** Senders keep the address as they have it or in lower case. */
function holdsEncoded(text: string, address: string): boolean {
  const { base64, hex } = encodingsOf(address);
  if (base64.some((form) => everyPlace(text, form).some((at) => standsAlone(text, at, form.length, BASE64))))
    return true;
  const small = text.toLowerCase();
  return hex.some((form) => everyPlace(small, form).some((at) => standsAlone(small, at, form.length, HEX)));
}

interface Encodings {
  base64: string[];
  /** What stands in base64 wherever among other bytes the address begins: its whole triples, at each of three offsets. */
  cores: string[];
  hex: string[];
}

/** Of the address that was asked for last: a message's links are all asked for the same. */
let last: { address: string; encodings: Encodings } | null = null;

function encodingsOf(address: string): Encodings {
  if (last?.address === address) return last.encodings;
  const base64 = new Set<string>();
  const cores = new Set<string>();
  const hex = new Set<string>();
  for (const one of [address, address.toLowerCase()]) {
    const bytes = String.fromCharCode(...new TextEncoder().encode(one));
    const form = btoa(bytes).replaceAll('=', '');
    base64.add(form).add(urlSafe(form));
    for (const skipped of [0, 1, 2]) {
      const whole = bytes.slice(skipped, bytes.length - ((bytes.length - skipped) % 3));
      cores.add(btoa(whole)).add(urlSafe(btoa(whole)));
    }
    hex.add(Array.from(bytes, (byte) => byte.charCodeAt(0).toString(16).padStart(2, '0')).join(''));
  }
  last = { address, encodings: { base64: [...base64], cores: [...cores], hex: [...hex] } };
  return last.encodings;
}

/** RFC 4648 section 5. */
function urlSafe(form: string): string {
  return form.replaceAll('+', '-').replaceAll('/', '_');
}

/** Runs of base64 that can hold an address and a little more; a slash ends them, as it does a path segment. */
const RUN = /[A-Za-z0-9+_-]{8,}/g;
const MOST_RUNS = 50;

/** Among other fields, which put the address at any offset: what the run says is read as text. */
function holdsInBase64(text: string, address: string): boolean {
  if (!encodingsOf(address).cores.some((core) => text.includes(core))) return false;
  const runs = text.match(RUN)?.slice(0, MOST_RUNS) ?? [];
  const shortest = Math.floor((address.length * 4) / 3);
  return runs.some((run) => run.length >= shortest && holdsPlain(base64Text(run) ?? '', address));
}

/** A slash divides path segments more often than it is a character of base64. */
function standsAlone(text: string, at: number, length: number, alphabet: RegExp): boolean {
  const before = text.charAt(at - 1);
  const behind = text.charAt(at + length);
  return (before === '/' || !alphabet.test(before)) && (behind === '/' || !alphabet.test(behind));
}

function everyPlace(text: string, wanted: string): number[] {
  const places: number[] = [];
  for (let at = text.indexOf(wanted); at >= 0; at = text.indexOf(wanted, at + wanted.length)) places.push(at);
  return places;
}

/**
 * Decodes what is valid percent-encoded UTF-8 and leaves the rest: one broken sequence must not hide the
 * others.
 */
function decodedWhereValid(text: string): string {
  return text.replace(/(?:%[0-9a-f]{2})+/gi, (encoded) => {
    try {
      return decodeURIComponent(encoded);
    } catch {
      return encoded;
    }
  });
}
