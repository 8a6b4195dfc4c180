import { array, assert, asyncProperty, constantFrom, integer, oneof, string } from 'fast-check';
import { simpleParser, type ParsedMail } from 'mailparser';
import { expect, test } from 'vitest';
import { leastTime } from '../../../tests/leastTime';
import type { OutFile, Outgoing } from '../outgoing';
import { boundaryOutside } from './boundary';
import { bytesOf, utf8 } from './bytes';
import { textField } from './headerField';
import { oneHeaderLine } from './oneHeaderLine';
import { parameter } from './parameter';
import { quotedPrintable } from './quotedPrintable';
import { recipientField } from './recipientField';
import { transferEncodingOf } from './transferEncoding';
import { unsentMail } from './unsentMail';

const AT = '2026-11-22T10:00:00.000Z';
const eml = (content: string, name = 'message.eml'): OutFile => ({
  name,
  type: 'message/rfc822',
  content,
  altered: false,
});
const out = (change: Partial<Outgoing> = {}): Outgoing => ({
  to: 'desk@desk.example',
  subject: 'A report',
  body: 'Text.',
  file: null,
  rebuilt: false,
  altered: false,
  at: AT,
  ...change,
});
/** Read by another program. */
const read = (mail: string): Promise<ParsedMail> => simpleParser(Buffer.from(mail, 'latin1'));
const headerOf = (mail: string) => mail.slice(0, mail.indexOf('\r\n\r\n') + 2);
const FIELDS = [
  'content-transfer-encoding',
  'content-type',
  'date',
  'mime-version',
  'subject',
  'to',
  'x-unsent',
];

test('a draft has the fields that mail programs open it by, and no From', async () => {
  const { content, type } = unsentMail(out());
  expect(type).toBe('message/rfc822');
  const mail = await read(content);
  expect([...mail.headers.keys()].toSorted()).toEqual(FIELDS);
  expect(mail.headers.get('x-unsent')).toBe('1');
  expect(mail.from).toBeUndefined();
  expect(mail.to).toMatchObject({ text: 'desk@desk.example' });
  expect(mail.date?.toISOString()).toBe(AT);
  expect(mail.text).toBe('Text.');
  expect(mail.attachments).toEqual([]);
});

test('the original is attached byte for byte, under its name in any script', async () => {
  const source = 'From: a@a.example\nSubject: x\r\n\r\nbare\rCR, NUL \0, 8 bit \xe4, ' + 'x'.repeat(2000);
  const { content } = unsentMail(out({ file: eml(source, 'message-rechnung-für-müller-請求書.eml') }));
  const { attachments } = await read(content);
  expect(attachments).toMatchObject([
    {
      contentType: 'message/rfc822',
      contentDisposition: 'attachment',
      filename: 'message-rechnung-für-müller-請求書.eml',
    },
  ]);
  expect(attachments[0]?.content.toString('latin1')).toBe(source);
  expect(content).not.toContain('base64');
});

test('other files are attached in base64', async () => {
  const bytes = String.fromCharCode(...Array.from({ length: 256 }, (_, code) => code));
  const file = { name: 'x.json', type: 'application/json', content: bytes, altered: false };
  const { attachments } = await read(unsentMail(out({ file })).content);
  expect(attachments).toMatchObject([{ contentType: 'application/json', filename: 'x.json' }]);
  expect(attachments[0]?.content.toString('latin1')).toBe(bytes);
});

const LINE = 'x'.repeat(998);

test.each([
  ['lines that end in CRLF', 'plain\r\nlines\r\n', '7bit'],
  ['nothing', '', '7bit'],
  ['a line of 998', LINE, '7bit'],
  ['a line of 999', `${LINE}x`, 'binary'],
  ['two lines of 998', `${LINE}\r\n${LINE}`, '7bit'],
  ['letters outside ASCII', 'gr\xfc\xdfe\r\n', '8bit'],
  ['a bare line feed', 'bare\nline feed', 'binary'],
  ['a line feed at the start', '\nat the start', 'binary'],
  ['a bare return', 'bare\rreturn', 'binary'],
  ['a return at the end', 'at the end\r', 'binary'],
  ['NUL', 'a\0b', 'binary'],
])('RFC 2045 section 2.7 to 2.9: %s', (_what, bytes, encoding) => {
  expect(transferEncodingOf(bytes)).toBe(encoding);
});

test('RFC 2045 section 6.4: what holds an 8bit or binary part is called so itself', () => {
  for (const [source, encoding] of [
    ['\xe4\r\n', '8bit'],
    ['a\nb', 'binary'],
    ['a\r\n', '7bit'],
  ] as const) {
    const { content } = unsentMail(out({ file: eml(source) }));
    const called = [...content.matchAll(/Content-Transfer-Encoding: (\w+)/g)].map(([, word]) => word);
    expect(called).toEqual([encoding, '7bit', encoding]);
  }
});

test('a boundary is never in what it divides, however many a message tries', async () => {
  const tried = Array.from(
    { length: 2000 },
    (_, n) => `\r\n--=_second-look-${String(n).padStart(8, '0')}--\r\n`,
  ).join('');
  expect(tried).not.toContain(boundaryOutside([tried]));
  const { attachments } = await read(unsentMail(out({ file: eml(tried), body: tried })).content);
  expect(attachments[0]?.content.toString('latin1')).toBe(tried);
});

test.each([
  'a\r\nBcc: evil@evil.example',
  'a\nX-Evil: 1\n\n<script>',
  'a\u2028Bcc: b@b.example',
  '\0\u0007a\u001b[31m',
  'a\r\n\r\nbody',
])('a subject such as %j adds no field', async (subject) => {
  const { content } = unsentMail(
    out({ subject, to: `x@x.example\r\nBcc: c@c.example`, file: eml('a', `b\r\nBcc: d@d.example`) }),
  );
  const mail = await read(content);
  expect([...mail.headers.keys()].toSorted()).toEqual(FIELDS);
  expect(mail.subject).toBe(oneHeaderLine(subject).replace(/ +/g, ' '));
  expect(mail.text).toBe('Text.');
});

test.each([
  ['in two scripts', 'Rechnung für Müller 💥 '.repeat(20)],
  ['without blanks', '請求書'.repeat(60)],
  ['of one endless word', 'x'.repeat(3000)],
  ['of many words', 'word '.repeat(300)],
  ['that looks encoded', '=?UTF-8?Q?not_encoded?='],
  ['with two blanks', 'two  blanks'],
  ['that ends in blanks', 'ends in blanks   '],
])('a subject %s is read as it was written, in lines of 78', async (_what, subject) => {
  const field = textField('Subject', subject);
  expect(
    field
      .split('\r\n')
      .every((line) => /^[\x20-\x7e]{0,78}$/.test(line) && (line === '' || line.trim() !== '')),
  ).toBe(true);
  expect((await read(unsentMail(out({ subject })).content)).subject).toBe(subject.trim());
});

test('RFC 2047 section 5: no encoded word ends in the middle of a character', () => {
  const words = textField('Subject', '💥ü請'.repeat(50)).match(/=\?UTF-8\?B\?[^?]+\?=/g) ?? [];
  expect(words.length).toBeGreaterThan(10);
  const decoder = new TextDecoder('utf-8', { fatal: true });
  const texts = words.map((word) => decoder.decode(Buffer.from(word.slice(10, -2), 'base64')));
  expect(texts.join('')).toBe('💥ü請'.repeat(50));
});

test.each([
  ['desk@desk.example', 'desk@desk.example', ''],
  [' A Desk <desk@desk.example>', 'desk@desk.example', 'A Desk'],
  ['"Müller, nobody" <m@bücher.example>', 'm@bücher.example', 'nobody'],
  ['Müller "x" \\ <m@m.example>', 'm@m.example', 'Müller x'],
])('the recipient %j is written so that all programs read it', async (to, address, name) => {
  const { value } = (await read(unsentMail(out({ to })).content)).to as {
    value: { address: string; name: string }[];
  };
  expect(value).toMatchObject([{ address, name }]);
});

test('a domain goes out in A-labels, which every server knows', () => {
  expect(recipientField('m@bücher.example')).toBe('To: m@xn--bcher-kva.example\r\n');
});

test('without a recipient there is no empty field', () => {
  expect(recipientField('')).toBe('');
  expect(recipientField('nobody, at all')).toBe('');
  expect(headerOf(unsentMail(out({ to: '' })).content)).not.toContain('To:');
});

test('RFC 2231: a long name outside ASCII comes in pieces of whole characters', () => {
  const written = parameter('filename', `${'ä請'.repeat(40)}.eml`);
  expect(written.startsWith("filename*0*=UTF-8''")).toBe(true);
  const pieces = written.split('; ').map((one) => one.slice(one.indexOf('=') + 1).replace("UTF-8''", ''));
  expect(pieces.map((one) => decodeURIComponent(one)).join('')).toBe(`${'ä請'.repeat(40)}.eml`);
});

test('quoted-printable keeps to lines of 76 and to text', () => {
  const text = `${'ä'.repeat(200)}\r\n.\r\nFrom x\r\nends in blank \r\n=3D\ttab\t`;
  const encoded = quotedPrintable(utf8(text));
  expect(
    encoded
      .split('\r\n')
      .every((line) => line.length <= 76 && /^[\x21-\x7e \t]*$/.test(line) && !/[ \t]$/.test(line)),
  ).toBe(true);
});

const bytes = array(
  oneof(
    constantFrom(
      '\r\n',
      '\n',
      '\r',
      '\0',
      '--',
      '\r\n--=_second-look-00000000',
      '--=_second-look-00000001--',
      'From: x',
      '\r\n\r\n',
      'x'.repeat(1100),
    ),
    integer({ min: 0, max: 255 }).map((code) => String.fromCharCode(code)),
  ),
  { maxLength: 40 },
).map((pieces) => pieces.join(''));
const text = oneof(string({ unit: 'binary', maxLength: 200 }), bytes);

/** Half a surrogate pair is no letter that could be written. */
const whole = (words: string) => words.replace(/\p{Cs}/gu, '\uFFFD');

test('whatever stands in subject, text, name and source: the same comes out, and nothing besides', async () => {
  await assert(
    asyncProperty(text, text, text, bytes, async (subject, body, name, source) => {
      const { content } = unsentMail(out({ subject, body, file: eml(source, `a${name}.eml`) }));
      expect(/^[\0-\xff]*$/.test(content)).toBe(true);
      expect(/[^\r]\n|\r[^\n]/.test(headerOf(content))).toBe(false);
      const mail = await read(content);
      expect([...mail.headers.keys()].filter((key) => !FIELDS.includes(key))).toEqual([]);
      expect(mail.attachments.map((one) => one.content.toString('latin1'))).toEqual([source]);
      expect(mail.to).toMatchObject({ text: 'desk@desk.example' });
      expect(mail.subject ?? '').toBe(oneHeaderLine(whole(subject)));
      expect(mail.text?.trimEnd()).toBe(whole(body).replace(/\r\n?/g, '\n').trimEnd());
    }),
    { numRuns: 200 },
  );
});

test('a source of 25 MB is written in little more than the time that reading it through takes', async () => {
  const source = `Subject: x\r\n\r\n${`${'x--=_second-look-\xe4'.repeat(4)}\r\n`.repeat(350_000)}`;
  expect(source.length).toBeGreaterThan(25_000_000);
  const bound = 15 * (await leastTime(0, () => bytesOf(source)));
  const took = await leastTime(bound, () => unsentMail(out({ file: eml(source) })).content.length);
  expect(took).toBeLessThan(bound);
});
