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
  const wanted = address.trim();
  if (!/^[^@\s]{1,64}@[^@\s]{3,255}$/.test(wanted)) return false;
  const { clean, rest } = readWrittenUrl(href);
  let text = clean.slice(rest.start, rest.start + LONGEST);
  for (let decoded = 0; ; decoded++) {
    if (holdsPlain(text, wanted) || holdsEncoded(text, wanted) || holdsInBase64(text, wanted)) return true;
    if (decoded === MOST_DECODED || !text.includes('%')) return false;
    text = decodedWhereValid(text);
  }
}

function holdsPlain(text: string, address: string): boolean {
  const small = text.toLowerCase();
  const wanted = address.toLowerCase();
  return everyPlace(small, wanted).some((at) => {
    const end = at + wanted.length;
    return !BEFORE.test(small.charAt(at - 1)) && !BEHIND.test(small.slice(end, end + 2));
  });
}

/** Senders keep the address as they have it or in lower case. */
function holdsEncoded(text: string, address: string): boolean {
  return [...new Set([address, address.toLowerCase()])].some((one) => {
    const bytes = String.fromCharCode(...new TextEncoder().encode(one));
    const base64 = btoa(bytes).replaceAll('=', '');
    const forms = [...new Set([base64, base64.replaceAll('+', '-').replaceAll('/', '_')])];
    const hex = Array.from(bytes, (byte) => byte.charCodeAt(0).toString(16).padStart(2, '0')).join('');
    return (
      forms.some((form) => everyPlace(text, form).some((at) => standsAlone(text, at, form.length, BASE64))) ||
      everyPlace(text.toLowerCase(), hex).some((at) => standsAlone(text, at, hex.length, HEX))
    );
  });
}

/** Runs of base64 that can hold an address and a little more; a slash ends them, as it does a path segment. */
const RUN = /[A-Za-z0-9+_-]{8,}/g;
const MOST_RUNS = 50;

/** Among other fields, which put the address at any offset: what the run says is read as text. */
function holdsInBase64(text: string, address: string): boolean {
  const runs = text.match(RUN)?.slice(0, MOST_RUNS) ?? [];
  return runs.some((run) => holdsPlain(base64Text(run) ?? '', address));
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
