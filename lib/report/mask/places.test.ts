import { expect, test } from 'vitest';
import { masked } from './masked';
import { findings } from './findings';

const OWN = ['alice.k@example.com'];
const base64 = (text: string) => Buffer.from(text).toString('base64');
const inHeader = (line: string) => `${line}\r\nSubject: x\r\n\r\nHello`;
const inLines = (plain: string) => (base64(plain).match(/.{1,60}/g) ?? []).join('\r\n');
const base64Mail = (plain: string) =>
  `Content-Type: text/plain\r\nContent-Transfer-Encoding: base64\r\n\r\n${inLines(plain)}\r\n`;
const copyOf = (source: string) => masked(source, OWN).source;

test.each([
  ['recipient', 'To: Alice <alice.k@example.com>'],
  ['recipient', 'Cc: bob@example.org,\r\n alice.k@example.com'],
  ['delivery', 'Delivered-To: alice.k@example.com'],
  ['delivery', 'X-Original-To: alice.k@example.com'],
  ['received', 'Received: from a by b\r\n for <alice.k@example.com>; Mon, 1 Dec 2025 10:00:00 +0000'],
  ['return_path', 'Return-Path: <b+alice.k=example.com@mailer.example>'],
  ['return_path', 'Errors-To: alice.k@example.com'],
  ['unsubscribe', 'List-Unsubscribe: <https://x.example/u?e=alice.k%40example.com>'],
  ['unsubscribe', `List-Unsubscribe: <https://x.example/u/${base64('alice.k@example.com')}>`],
  ['other', 'X-Note: alice.k@example.com'],
  ['other', `Thread-Topic: =?utf-8?B?${base64('An alice.k@example.com')}?=`],
  ['other', 'Thread-Topic: =?utf-8?Q?An_alice.k=40example.com?='],
])('header, %s: %s', (where, line) => {
  expect(findings(inHeader(line), OWN).found).toEqual([{ where, count: 1 }]);
  expect(findings(copyOf(inHeader(line)), OWN).found).toEqual([]);
});

test('a body: inside a link or in the text', () => {
  const source =
    'Subject: x\n\n<a href="https://x.example/?a=1&e=alice.k@example.com">alice.k@example.com</a> mailto:alice.k@example.com';
  expect(findings(source, OWN).found).toEqual([
    { where: 'link', count: 2 },
    { where: 'text', count: 1 },
  ]);
});

test('an address across two encoded words is one, and the words stay words', () => {
  const source = inHeader('X-A: =?utf-8?Q?=C3=A9_alice.?=\r\n =?utf-8?Q?k=40example.com_=C3=A9?=');
  const [, line] = copyOf(source).split('X-A: ');
  expect(line).toMatch(
    /^=\?utf-8\?Q\?=C3=A9_recipient=40masked=2Einvalid\?=\r\n =\?utf-8\?Q\?_=C3=A9\?=\r\n/,
  );
});

test('what an encoded word grows to is divided (RFC 2047 section 2: 75 characters)', () => {
  const long = 'x'.repeat(24);
  const copy = copyOf(inHeader(`X-A: =?utf-8?B?${base64(`${long} alice.k@example.com`)}?=`));
  for (const word of copy.match(/=\?[^?]+\?B\?[^?]+\?=/g) ?? []) expect(word.length).toBeLessThanOrEqual(75);
  expect(copy).toContain(base64('recipient@masked.invalid'));
});

test('quoted-printable is searched across its soft line breaks, and no line gets too long', () => {
  const line = `${'x'.repeat(50)} alice.k=40exam=\r\nple.com and more`;
  const source = `Content-Transfer-Encoding: quoted-printable\r\nContent-Type: text/plain\r\n\r\n${line}\r\nNext.`;
  const copy = copyOf(source);
  expect(copy.replaceAll('=\r\n', '')).toContain(
    `${'x'.repeat(50)} recipient@masked.invalid and more\r\nNext.`,
  );
  for (const one of copy.split('\r\n')) expect(one.length).toBeLessThanOrEqual(76);
});

test('a base64 text is written again in lines as long as before; without the address it stays as it is', () => {
  const text = 'Hello alice.k@example.com, this is a longer text that takes more than one line. '.repeat(3);
  expect(
    copyOf(base64Mail(text)).endsWith(
      base64Mail(text.replaceAll('alice.k@example.com', 'recipient@masked.invalid')),
    ),
  ).toBe(true);
  expect(copyOf(base64Mail('Nothing here'))).toBe(base64Mail('Nothing here'));
});

test('what a mailing list wrote below a base64 text is masked too', () => {
  const source = `Content-Type: text/plain\nContent-Transfer-Encoding: base64\n\n${base64('Hello, you')}\n-- \nalice.k@example.com\n`;
  expect(copyOf(source).endsWith(`${base64('Hello, you')}\n-- \nrecipient@masked.invalid\n`)).toBe(true);
});

test('attached messages and nested parts are searched', () => {
  const source = `To: alice.k@example.com
Content-Type: multipart/mixed; boundary=a

--a
Content-Type: message/rfc822

Delivered-To: alice.k@example.com
Content-Type: multipart/alternative; boundary="b c"

--b c
Content-Transfer-Encoding: base64

${base64('alice.k@example.com')}
--b c--
--a--
`;
  expect(findings(source, OWN).found).toEqual([
    { where: 'recipient', count: 1 },
    { where: 'delivery', count: 1 },
    { where: 'text', count: 1 },
  ]);
  expect(findings(copyOf(source), OWN).found).toEqual([]);
});

test('an HTML file is searched, whatever its type; its name is masked', () => {
  const source = `Content-Type: application/octet-stream; name="Voice_alice.k@example.com.html"
Content-Transfer-Encoding: base64

${base64('<script>var mail = "alice.k@example.com"</script>')}
`;
  const copy = copyOf(source);
  expect(copy).toContain('name="Voice_recipient@masked.invalid.html"');
  expect(copy).toContain(base64('<script>var mail = "recipient@masked.invalid"</script>'));
});

test('a file that is no text stays; what it openly holds is told as left', () => {
  const source = `To: alice.k@example.com\nContent-Type: application/pdf\nContent-Transfer-Encoding: base64\n\n${base64('(alice.k@example.com)')}\n`;
  const copy = masked(source, OWN);
  expect(copy).toMatchObject({ count: 1, left: [{ where: 'other', count: 1 }], untouched: 1 });
  expect(copy.source.endsWith(`\n\n${base64('(alice.k@example.com)')}\n`)).toBe(true);
});

test('a boundary that holds the address stays, since the lines between the parts must match it', () => {
  const source = `Content-Type: multipart/mixed; boundary="alice.k@example.com"\n\n--alice.k@example.com\n\nHi\n--alice.k@example.com--\n`;
  expect(masked(source, OWN)).toMatchObject({ source, count: 0, left: [{ where: 'other', count: 1 }] });
});

test('the name before the sign, as a word, is left and told; a common or short one is not', () => {
  const source = 'Subject: x\n\nDear alice.k, welcome to support, al.';
  expect(masked(source, OWN).left).toEqual([{ where: 'text', count: 1 }]);
  expect(masked(source, ['support@example.com', 'al@example.com']).left).toEqual([]);
});

test.each(['\r\n', '\n'])(
  'one field at the top says what was changed, in the line ends of the source: %j',
  (end) => {
    const source = `To: alice.k@example.com${end}${end}alice.k@example.com${end}`;
    const { source: copy, count } = masked(source, OWN);
    expect(count).toBe(2);
    expect(copy).toBe(
      `Comments: Altered copy: the recipient's address was replaced by${end} recipient@masked.invalid in 2 places.${end}` +
        `To: recipient@masked.invalid${end}${end}recipient@masked.invalid${end}`,
    );
  },
);

test('a second address is masked into the same note', () => {
  const once = masked('To: alice.k@example.com, bob@example.org\n\nHi', OWN).source;
  expect(once).toContain('in 1 place.\n');
  const twice = masked(once, ['bob@example.org']).source;
  expect(twice).toContain('in 2 places.\n');
  expect(twice.match(/Comments:/g)).toHaveLength(1);
});

test('the note stands below an mbox line', () => {
  expect(copyOf('From eve Mon Dec  1\nTo: alice.k@example.com\n\nHi')).toMatch(
    /^From eve Mon Dec {2}1\nComments: /,
  );
});
