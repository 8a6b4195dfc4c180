import { expect, test } from 'vitest';
import { leastTime } from '../../../tests/leastTime';
import { masked } from './masked';

const OWN = ['alice@example.com', 'alice.smith+x@mail.example.org'];
const SIZE = 1024 * 1024;
/** Milliseconds, on a machine that does other things beside; what grows with the square takes minutes. */
const LONGEST = 5000;
const HEAD = 'From: eve@evil.example\r\nTo: alice@example.com\r\n';
const filled = (piece: string, length = SIZE) =>
  piece.repeat(Math.ceil(length / piece.length)).slice(0, length);
const base64 = (text: string) =>
  (
    Buffer.from(text, 'latin1')
      .toString('base64')
      .match(/.{1,76}/g) ?? []
  ).join('\r\n');
const typed = (type: string, encoding: string) =>
  `${HEAD}Content-Type: ${type}\r\nContent-Transfer-Encoding: ${encoding}\r\n\r\n`;

/** What is slow, if anything is. */
const cases: [string, () => string][] = [
  ['signs', () => `${HEAD}\r\n${filled('@')}`],
  ['addresses', () => `${HEAD}\r\n${filled('alice@example.com ')}`],
  ['domains', () => `${HEAD}\r\n${filled('example.com')}`],
  ['separated domains', () => `${HEAD}\r\n${filled('=example.com')}`],
  ['tags', () => `${HEAD}\r\n${filled('+a=example.com')}`],
  ['names', () => `${HEAD}\r\n${filled('alice ')}`],
  ['one word', () => `${HEAD}\r\n${filled('x/alice@example.com/')}`],
  ['beginnings of base64', () => `${HEAD}\r\n${filled('YWxpY2VAZXhhbXBsZS5jb')}`],
  ['base64 addresses', () => `${HEAD}\r\n${filled('YWxpY2VAZXhhbXBsZS5jb20=')}`],
  ['hexadecimal addresses', () => `${HEAD}\r\n${filled('616c696365406578616d706c652e636f6d')}`],
  [
    'a base64 text',
    () => typed('text/plain', 'base64') + base64(filled('Hello alice@example.com!\n', SIZE * 0.73)),
  ],
  [
    'an attachment',
    () => typed('application/pdf', 'base64') + base64(filled('Hello alice@example.com!\n', SIZE * 0.73)),
  ],
  ['quoted-printable', () => typed('text/plain', 'quoted-printable') + filled('alice=40example.com=20=\r\n')],
  [
    'quoted-printable without lines',
    () => typed('text/plain', 'quoted-printable') + filled('alice=40example.com'),
  ],
  ['equals signs', () => typed('text/plain', 'quoted-printable') + filled('=')],
  ['encoded bytes', () => typed('text/plain', 'quoted-printable') + filled('=C3')],
  ['encoded words', () => HEAD + filled('X-A: =?utf-8?Q?alice=40example.com?=\r\n')],
  ['beginnings of encoded words', () => HEAD + filled('=?a?q?')],
  ['empty encoded words', () => `${HEAD}Subject: ${filled('=?a?q??= ')}`],
  ['header fields', () => HEAD + filled('A:alice@example.com\n')],
  ['one header line', () => `${HEAD}Subject: ${filled('alice@example.com ')}`],
  ['open multiparts', () => HEAD + filled('Content-Type: multipart/mixed; boundary=a\n\n--a\n')],
  [
    'multiparts without parts',
    () =>
      `${typed('multipart/mixed; boundary=a', '7bit')}${filled('--a\nContent-Type: multipart/mixed; boundary=b\n\n')}`,
  ],
  [
    'lookalike boundaries',
    () => `${typed('multipart/mixed; boundary=abcdefgh', '7bit')}${filled('--abcdefgi\n')}`,
  ],
  ['short lookalikes', () => `${typed('multipart/mixed; boundary=abcdefgh', '7bit')}${filled('--\n')}`],
  ['attached messages', () => HEAD + filled('Content-Type: message/rfc822\n\n')],
  [
    'small base64 parts',
    () =>
      `${typed('multipart/mixed; boundary=a', '7bit')}${filled('--a\nContent-Transfer-Encoding: base64\nContent-Type: text/plain\n\nYWxpY2VAZXhhbXBsZS5jb20=\n')}`,
  ],
  ['closed again and again', () => `${typed('multipart/mixed; boundary=a', '7bit')}${filled('--a--\n')}`],
];
test.each(cases)('1 MB of %s are done in time', async (_, make) => {
  const source = Buffer.from(make(), 'latin1').toString('latin1');
  let count = 0;
  const time = await leastTime(LONGEST, () => {
    ({ count } = masked(source, OWN));
  });
  expect(time).toBeLessThan(LONGEST);
  expect(count).toBeGreaterThan(0);
});
