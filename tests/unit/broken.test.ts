import { readFileSync, readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { assess, noTrust } from '../../lib/assess/assess';
import { builtIn } from '../../lib/assess/knowledge';
import { readEml } from '../../lib/message/eml';
import { leastTime } from '../leastTime';

const folder = new URL('../../entrypoints/practice/messages/', import.meta.url);
const sources = readdirSync(folder)
  .filter((name) => name.endsWith('.eml'))
  .map((name) => new Uint8Array(readFileSync(new URL(name, folder))));

/** The same numbers in every run (mulberry32), so that a failure can be looked at. */
function randomFrom(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
}

/** Bytes changed, a piece cut out, a piece said twice, or the end missing: what disks, gateways and senders do. */
function broken(source: Uint8Array, random: (below: number) => number): Uint8Array {
  const from = random(source.length);
  const to = Math.min(source.length, from + random(400));
  switch (random(4)) {
    case 0: {
      const changed = source.slice();
      for (let n = 0; n < 20; n++) changed[random(changed.length)] = random(256);
      return changed;
    }
    case 1:
      return Uint8Array.from([...source.subarray(0, from), ...source.subarray(to)]);
    case 2:
      return Uint8Array.from([...source.subarray(0, to), ...source.subarray(from)]);
    default:
      return source.subarray(0, from);
  }
}

test('a broken message gives an assessment or a reason, never an error', async () => {
  const random = randomFrom(20251126);
  for (const source of sources) {
    for (let n = 0; n < 17; n++) {
      const { verdict, reason } = assess(await readEml(broken(source, random)), builtIn, noTrust);
      expect(reason !== null).toBe(verdict === 'unreadable');
    }
  }
});

test.each([
  ['white space', ' '.repeat(100_000)],
  ['open brackets', '<'.repeat(100_000)],
  ['open links', '<a href="https://paypal.com@'.repeat(4000)],
  ['deep nesting', '<div>'.repeat(20_000)],
  ['empty style sheets', `<style>.a{display:none}</style>${'<style></style>'.repeat(6000)}`],
  ['one long word', 'paypal'.repeat(20_000)],
  ['many names', 'PayPal DHL Apple account '.repeat(5000)],
  ['quotes', '> On x wrote:\n'.repeat(8000)],
  ['numbers', '+1 (800) 555 0100 '.repeat(6000)],
  ['marks without width', '\u200b\u200d'.repeat(40_000)],
])('%s of 100 kB take less than a second', async (_, body) => {
  const bytes = new TextEncoder().encode(
    `From: "${body.slice(0, 5000)}" <a@evil.test>\r\nSubject: ${body.slice(0, 5000)}\r\nContent-Type: text/html; charset=utf-8\r\n\r\n${body}`,
  );
  const time = await leastTime(1000, async () => assess(await readEml(bytes), builtIn, noTrust));
  expect(time).toBeLessThan(1000);
});
