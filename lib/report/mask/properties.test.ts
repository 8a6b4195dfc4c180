import * as fc from 'fast-check';
import { simpleParser } from 'mailparser';
import { expect, test } from 'vitest';
import { masked } from './masked';
import { findings } from './findings';
import { regionsOf } from './regionsOf';

const OWN = ['alice.k@example.com'];
const [ADDRESS = ''] = OWN;
const bytes = (text: string) => Buffer.from(text).toString('latin1');
const base64 = (text: string) => Buffer.from(text).toString('base64');

/** Every form of writing that is replaced. */
const FORMS: ((address: string) => string)[] = [
  (address) => address,
  (address) => address.toUpperCase(),
  (address) => address.replace('@', '+shop@'),
  (address) => encodeURIComponent(address),
  (address) => encodeURIComponent(encodeURIComponent(address)),
  (address) => `b+${address.replace('@', '=')}@mailer.example`,
  (address) => `SRS0=a1=b2=${address.split('@').toReversed().join('=')}@forward.example`,
  (address) => address.replace('@', '&#64;'),
  (address) => Buffer.from(address).toString('hex'),
  (address) => base64(`{"e":"${address}"}`),
  (address) => base64(`x${address}`),
  (address) => base64(address).replaceAll('=', ''),
];
const form = fc.constantFrom(...FORMS).map((write) => write(ADDRESS));
const filler = fc.constantFrom(
  'Hello',
  'https://x.example/?e=',
  '<a href="https://y.example/',
  '">',
  '\r\n',
  'ü',
  '=',
  '%',
  '.',
);
const text = fc
  .array(fc.oneof(form, filler), { maxLength: 12 })
  .map((pieces) => pieces.join(' ').replaceAll('?e= ', '?e=').replaceAll('example/ ', 'example/'));

/** RFC 2045 section 6.7, in lines of 70 letters, whatever they break. */
function quotedPrintable(plain: string): string {
  const coded = bytes(plain).replace(
    /[^\r\n !-<>-~]/g,
    (c) => `=${c.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`,
  );
  return coded
    .split('\r\n')
    .map((line) => line.match(/(?:=[0-9A-F]{2}|.){1,70}/g)?.join('=\r\n') ?? '')
    .join('\r\n');
}

interface Part {
  type: string;
  encoding: string;
  text: string;
}
const part: fc.Arbitrary<Part> = fc.record({
  type: fc.constantFrom(
    'text/plain; charset=utf-8',
    'text/html; charset=utf-8',
    'application/pdf; name=a.pdf',
  ),
  encoding: fc.constantFrom('8bit', 'quoted-printable', 'base64'),
  text,
});
function written({ type, encoding, text: plain }: Part): string {
  const body =
    encoding === 'base64'
      ? (base64(plain).match(/.{1,76}/g) ?? []).join('\r\n')
      : encoding === 'quoted-printable'
        ? quotedPrintable(plain)
        : bytes(plain);
  return `Content-Type: ${type}\r\nContent-Transfer-Encoding: ${encoding}\r\n\r\n${body}\r\n`;
}
const inner = (name: string, pieces: string[]) =>
  `Content-Type: multipart/mixed; boundary="${name}"\r\n\r\n${pieces.map((one) => `--${name}\r\n${one}`).join('\r\n')}\r\n--${name}--\r\n`;
const read = (source: string) => simpleParser(Buffer.from(source, 'latin1'), { skipHtmlToText: true });

const message = fc
  .record({ subject: form, parts: fc.array(part, { minLength: 1, maxLength: 4 }), isNested: fc.boolean() })
  .map(({ subject, parts, isNested }) => {
    const body = inner('b1', parts.map(written));
    return `From: eve@evil.example\r\nTo: <${ADDRESS}>\r\nSubject: =?utf-8?B?${base64(subject)}?= about it\r\nMIME-Version: 1.0\r\n${isNested ? inner('b2', [body]) : body}`;
  });

test('in the copy no form of the address is found, and doing it again changes nothing', () => {
  fc.assert(
    fc.property(message, (source) => {
      const once = masked(source, OWN);
      expect(once.count).toBeGreaterThan(0);
      expect(findings(once.source, OWN).found).toEqual([]);
      expect(masked(once.source, OWN)).toEqual({ ...once, count: 0 });
      expect(once.source.match(/^Comments: /gm)).toHaveLength(1);
    }),
    { numRuns: 400 },
  );
});

test('what is counted is what is told by place', () => {
  fc.assert(
    fc.property(message, (source) => {
      const told = findings(source, OWN).found.reduce((sum, { count }) => sum + count, 0);
      expect(masked(source, OWN).count).toBe(told);
    }),
  );
});

test('without an address of the reader the copy is the original', () => {
  fc.assert(
    fc.property(message, fc.constantFrom([], ['bob@example.com'], ['nobody']), (source, own) => {
      expect(masked(source, own).source).toBe(source);
    }),
  );
});

test('another MIME reader finds the same parts in the copy, and no address in its texts', async () => {
  await fc.assert(
    fc.asyncProperty(message, async (source) => {
      const [before, after] = await Promise.all([read(source), read(masked(source, OWN).source)]);
      expect(after.attachments.map(({ contentType, size }) => [contentType, size])).toEqual(
        before.attachments.map(({ contentType, size }) => [contentType, size]),
      );
      expect(Boolean(after.html)).toBe(Boolean(before.html));
      expect(Boolean(after.text)).toBe(Boolean(before.text));
      const seen = `${after.subject}\n${after.text}\n${after.html || ''}\n${after.to && 'text' in after.to ? after.to.text : ''}`;
      expect(seen.toLowerCase()).not.toMatch(/alice\.k(?:\+shop)?(?:@|%40|%2540|=|&#64;)example\.com/);
      expect(after.subject?.endsWith(' about it')).toBe(true);
    }),
    { numRuns: 200 },
  );
});

test('whatever a source is, it is looked through without an error, and its regions follow each other', () => {
  const odd = fc.constantFrom(
    'Content-Type: multipart/mixed; boundary=a\n', '\n', '\r\n', '--a\n', '--a--\n', '--b\n', 'Content-Type: message/rfc822\n\n',
    'Content-Type: multipart/mixed; boundary="b"\n\n', 'Content-Transfer-Encoding: base64\n', 'YWxp=', '=?utf-8?q?', '?=', ADDRESS,
    'Content-Transfer-Encoding: quoted-printable\n', '=4', ' ', ':', 'From x\n',
  ); // prettier-ignore
  fc.assert(
    fc.property(fc.array(fc.oneof(odd, fc.string()), { maxLength: 40 }), (pieces) => {
      const source = Buffer.from(pieces.join('')).toString('latin1');
      let end = 0;
      for (const region of regionsOf(source)) {
        expect(region.start).toBeGreaterThanOrEqual(end);
        end = region.end;
      }
      expect(end).toBeLessThanOrEqual(source.length);
      const once = masked(source, OWN);
      expect(masked(once.source, OWN).source).toBe(once.source);
    }),
    { numRuns: 500 },
  );
});
