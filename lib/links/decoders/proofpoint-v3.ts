import { base64Text } from '../base64';
import type { Decoder } from '../wrapper';

const START = '/v3/__';
const END = '__;';
/** Run lengths in bytes: A is 2. */
const LENGTHS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

/**
 * Proofpoint URL Defense v3: `/v3/__<address>__;<characters>!...$`.
 *
 * In the address, `*` stands for the next of the characters (base64url of UTF-8), `**X` for a run of them, its length
 * counted in bytes. A character that is larger than what is left of a run begins the next one, which is longer by the rest.
 * (cardi/proofpoint-url-decoder; the byte count is its test vectors' doing.) Nothing is guessed when characters run out.
 */
const proofpointV3: Decoder = ({ rest }) => {
  const end = rest.lastIndexOf(END);
  if (!rest.startsWith(START) || end < START.length) return [];
  const tail = rest.slice(end + END.length);
  const mark = tail.indexOf('!');
  const replaced = base64Text(mark < 0 ? tail : tail.slice(0, mark));
  const address = replaced === null ? null : filled(rest.slice(START.length, end), Array.from(replaced));
  return address ? [address] : [];
};
export default proofpointV3;

function filled(address: string, characters: readonly string[]): string | null {
  const parts: string[] = [];
  let next = 0;
  let left = 0;
  let from = 0;
  for (let at = address.indexOf('*'); at >= 0; at = address.indexOf('*', from)) {
    parts.push(address.slice(from, at));
    const length = address[at + 1] === '*' ? LENGTHS.indexOf(address[at + 2] ?? '!') : -1;
    if (length < 0) {
      const character = characters[next++];
      if (character === undefined) return null;
      parts.push(character);
      from = at + 1;
      continue;
    }
    left += length + 2;
    for (let size = bytesOf(characters[next]); size <= left; size = bytesOf(characters[next])) {
      parts.push(characters[next++] ?? '');
      left -= size;
      if (left === 0) break;
    }
    if (left > 0 && next >= characters.length) return null;
    from = at + 3;
  }
  return left > 0 ? null : parts.join('') + address.slice(from);
}

/** In UTF-8; none is larger than any run. */
function bytesOf(character: string | undefined): number {
  const point = character?.codePointAt(0) ?? Infinity;
  if (point === Infinity) return Infinity;
  if (point < 0x80) return 1;
  if (point < 0x800) return 2;
  return point < 0x1_00_00 ? 3 : 4;
}
