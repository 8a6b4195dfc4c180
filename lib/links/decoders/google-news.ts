import { base64Bytes, utf8 } from '../base64';
import type { Decoder } from '../wrapper';
import { pathOf, prefixOf } from '../wrapperTable';

/** Protocol Buffers: field 1 is a number (0x13), field 4 a string. */
const HEAD = [0x08, 0x13, 0x22];
/** Bytes; an article's address is shorter. */
const LONGEST = 4096;

/**
 * Google News before 2024: base64url of a record with the article's address, which begins as said above or, in other
 * kinds of record, somewhere; it is ASCII. Later links carry a token instead.
 */
const googleNews: Decoder = (link, form) => {
  const path = pathOf(link);
  const bytes = base64Bytes(path.slice(prefixOf(path, form).length));
  if (!bytes) return [];
  const found = /https?:\/\/[!-~]+/.exec(String.fromCharCode(...bytes.subarray(0, LONGEST)))?.[0];
  return [addressOf(bytes), found ?? null].filter((text) => text !== null);
};
export default googleNews;

function addressOf(bytes: Uint8Array): string | null {
  if (HEAD.some((byte, at) => bytes[at] !== byte)) return null;
  const [low = 0, high = 0] = bytes.subarray(HEAD.length);
  const long = low >= 0x80;
  const start = HEAD.length + (long ? 2 : 1);
  return utf8(bytes.subarray(start, start + (long ? (low & 0x7f) + high * 0x80 : low)));
}
