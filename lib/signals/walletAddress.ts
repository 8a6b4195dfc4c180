import { sha256 } from './sha256';

/** UTF-16 units of a text in which an address is looked for: whoever wants to be paid puts it in early. */
const LONGEST = 20_000;
/** Candidates whose checksum is worked out; a text full of them is no letter. */
const MOST = 50;

/**
 * Bitcoin and Litecoin (bech32, BIP 173 and 350; base58check), TRON (base58check), Ethereum and its kin (40 hex
 * digits), Monero (95 or 106 of base58).
 */
const CANDIDATE =
  /(?<![\p{L}\p{N}/=?&_-])(?:(?:bc|ltc)1[a-z0-9]{25,80}|(?:BC|LTC)1[A-Z0-9]{25,80}|0x[0-9a-fA-F]{40}|[48][1-9A-HJ-NP-Za-km-z]{94}(?:[1-9A-HJ-NP-Za-km-z]{11})?|[13LMT][1-9A-HJ-NP-Za-km-z]{25,34})(?![\p{L}\p{N}])/gu;

/** The first address of a crypto wallet in a text whose form, and checksum where it has one, is right; null without one. */
export function findWallet(text: string): { address: string; at: number } | null {
  let left = MOST;
  for (const { 0: address, index } of text.slice(0, LONGEST).matchAll(CANDIDATE)) {
    if (isWallet(address)) return { address, at: index };
    if (--left === 0) return null;
  }
  return null;
}

function isWallet(address: string): boolean {
  if (/^(?:bc|ltc)1/i.test(address)) return isBech32(address.toLowerCase());
  if (address.startsWith('0x')) return !/^0x(.)\1+$/.test(address);
  if (address.length >= 95) return /[a-z]/.test(address) && /[A-Z]/.test(address) && /\d/.test(address);
  return isBase58Check(address);
}

const BECH32 = 'qpzry9x8gf2tvdw0s3jn54khce6mua7l';
const GENERATOR = [0x3b6a57b2, 0x26508e6d, 0x1ea119fa, 0x3d4233dd, 0x2a1462b3];
/** What the checksum must leave: bech32 (BIP 173), bech32m (BIP 350). */
const BECH32_LEFT = 1;
const BECH32M_LEFT = 0x2bc830a3;

function isBech32(address: string): boolean {
  const split = address.lastIndexOf('1');
  const prefix = address.slice(0, split);
  const codes = Array.from(prefix, (c) => c.charCodeAt(0));
  const values = [...codes.map((code) => code >> 5), 0, ...codes.map((code) => code & 31)];
  for (const c of address.slice(split + 1)) {
    const value = BECH32.indexOf(c);
    if (value < 0) return false;
    values.push(value);
  }
  let left = 1;
  for (const value of values) {
    const top = left >>> 25;
    left = ((left & 0x1ffffff) << 5) ^ value;
    for (const [bit, generator] of GENERATOR.entries()) if ((top >> bit) & 1) left ^= generator;
  }
  return left === BECH32_LEFT || left === BECH32M_LEFT;
}

const BASE58 = '123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz';
/** Version byte, hash of 20 bytes, checksum of 4. */
const BYTES = 25;

/** The last four bytes are the first four of the SHA-256 of the SHA-256 of the others. */
function isBase58Check(address: string): boolean {
  const bytes = new Uint8Array(BYTES);
  for (const c of address) {
    let carry = BASE58.indexOf(c);
    for (let at = BYTES - 1; at >= 0; at--) {
      carry += (bytes[at] as number) * 58;
      bytes[at] = carry & 255;
      carry >>= 8;
    }
    if (carry > 0) return false;
  }
  const hash = sha256(sha256(bytes.subarray(0, BYTES - 4)));
  return bytes.subarray(BYTES - 4).every((byte, i) => byte === hash[i]);
}
