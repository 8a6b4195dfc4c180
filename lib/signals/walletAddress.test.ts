import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { leastTime } from '../../tests/leastTime';
import { sha256 } from './sha256';
import { findWallet } from './walletAddress';

test.each([0, 1, 3, 21, 32, 55, 56, 64, 119, 200])('SHA-256 of %i bytes is as Node has it', (length) => {
  const bytes = Uint8Array.from({ length }, (_, i) => (i * 37 + 11) & 255);
  expect(Buffer.from(sha256(bytes)).toString('hex')).toBe(createHash('sha256').update(bytes).digest('hex'));
});

// The addresses that BIP 173, BIP 350 and Bitcoin's first block give as examples.
test.each([
  ['bech32 (BIP 173)', 'bc1qw508d6qejxtdg4y5r3zarvary0c5xw7kv8f3t4'],
  ['bech32 in capitals', 'BC1QW508D6QEJXTDG4Y5R3ZARVARY0C5XW7KV8F3T4'],
  ['bech32m (BIP 350)', 'bc1p0xlxvlhemja6c4dqv22uapctqupfhlxm9h8z3k2e72q4k9hcz7vqzk5jj0'],
  ['base58check', '1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNa'],
  ['Ethereum', '0x52908400098527886E0F7030069857D2E4169EE7'],
])('%s', (_name, address) => {
  expect(findWallet(`Send it to ${address}.`)).toEqual({ address, at: 11 });
});

test.each([
  ['a letter changed in bech32', 'bc1qw508d6qejxtdg4y5r3zarvary0c5xw7kv8f3t5'],
  ['a letter changed in base58check', '1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNb'],
  ['a word', 'Thisisaverylongwordwithoutanyblank'],
  ['nothing but zeros', `0x${'0'.repeat(40)}`],
  ['part of a link', 'https://shop.example/item/1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNa'],
])('no address: %s', (_name, text) => {
  expect(findWallet(text)).toBeNull();
});

test('hostile text takes linear time', async () => {
  const time = await leastTime(500, () => {
    for (const unit of ['bc1q', '1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNb ', '0x', '4'.repeat(94)]) {
      findWallet(unit.repeat(100_000));
    }
  });
  expect(time).toBeLessThan(500);
});
