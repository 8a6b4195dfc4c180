import { expect, test } from 'vitest';
import { leastTime } from '../../tests/leastTime';
import { carriesAddress } from './readersAddress';

const address = 'Sam.Reader@home.example';
const small = address.toLowerCase();
const hex = (text: string): string => Buffer.from(text).toString('hex');

test.each([
  ['in the query', `https://evil.test/?e=${small}`],
  ['in the fragment', `https://evil.test/login#${small}`],
  ['in the path', `https://evil.test/login/${small}/start`],
  ['in any case', `https://evil.test/?e=SAM.READER@HOME.EXAMPLE`],
  ['percent-encoded', `https://evil.test/?e=${encodeURIComponent(small)}`],
  ['percent-encoded twice', `https://evil.test/?e=${encodeURIComponent(encodeURIComponent(small))}`],
  ['behind an encoded equals sign', `https://evil.test/?next=x%3D${encodeURIComponent(small)}`],
  ['beside a broken percent sign', `https://evil.test/100%/?e=${encodeURIComponent(small)}`],
  ['as base64', `https://evil.test/?e=${btoa(small)}`],
  ['as base64 with its own capitals', `https://evil.test/#${btoa(address)}`],
  ['as base64 without padding', `https://evil.test/${btoa(small).replaceAll('=', '')}/`],
  ['as base64 with encoded padding', `https://evil.test/?e=${encodeURIComponent(btoa(small))}&x=1`],
  ['as hexadecimal', `https://evil.test/?e=${hex(small)}`],
  ['as hexadecimal in capitals', `https://evil.test/?e=${hex(small).toUpperCase()}`],
])('carries the address %s', (_, href) => {
  expect(carriesAddress(href, address)).toBe(true);
});

test('base64url: its own letters for + and /', () => {
  const odd = 'sam?~~?>>@home.example';
  expect(btoa(odd)).toMatch(/[+/]/);
  const url = btoa(odd).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
  expect(carriesAddress(`https://evil.test/?e=${url}`, odd)).toBe(true);
});

test.each([
  ['an address that ends like it', 'https://shop.example/?e=not.sam.reader@home.example'],
  ['an address that starts like it', 'https://shop.example/?e=sam.reader@home.example.net'],
  ['a longer label', 'https://shop.example/?e=sam.reader@home.example-mail.test'],
  ['local part and domain apart', 'https://shop.example/?u=sam.reader&d=home.example'],
  ['base64 of a longer address', `https://shop.example/?t=${btoa(`e=x${small}`)}`],
  ['a part of longer base64', `https://shop.example/?t=${btoa('xyz')}${btoa(small)}`],
  ['a part of a longer number', `https://shop.example/?t=ff${hex(small)}00`],
  ['userinfo and host', 'https://sam.reader@home.example/'],
  ['a mail link without path', 'https://home.example/sam.reader'],
])('does not take for it: %s', (_, href) => {
  expect(carriesAddress(href, address)).toBe(false);
});

test.each([`e=${small}`, `{"id":7,"email":"${small}"}`, `a=1&u=${small}&b=2`])(
  'finds it among other fields in base64: %s',
  (fields) => {
    expect(carriesAddress(`https://evil.test/x#${btoa(fields)}`, address)).toBe(true);
  },
);

test.each(['', '@', 'sam', '@home.example', 'sam@', 'a b@c.example'])(
  '%j is no address to look for',
  (one) => {
    expect(carriesAddress(`https://evil.test/?e=${one}`, one)).toBe(false);
  },
);

test('hostile 64 kB answer soon', async () => {
  for (const piece of [small, '%25', btoa(small), '%41', '@', hex(small)]) {
    const href = `https://evil.test/?${piece.repeat(65_536 / piece.length)}`;
    expect(await leastTime(300, () => carriesAddress(href, `${small}x`))).toBeLessThan(300);
  }
});
