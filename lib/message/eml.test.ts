import { expect, test } from 'vitest';
import { LARGEST_SOURCE, readEml } from './eml';

const bytes = (text: string): Uint8Array => Uint8Array.from(text, (c) => c.charCodeAt(0));
const read = async (source: string) => {
  const reading = await readEml(bytes(source.replaceAll('\n', '\r\n')));
  if (!('message' in reading)) throw new Error(reading.unreadable);
  return reading.message;
};

test('header fields of a plain message', async () => {
  const message = await read(
    'From: "Ann Example" <ann@a.example>\nTo: b@b.example, c@c.example\nReply-To: d@d.example\nSubject: =?utf-8?q?Gr=C3=BC=C3=9Fe?=\nDate: Tue, 2 Dec 2025 10:00:00 +0100\n\nHello https://a.example/x.\n',
  );
  expect(message).toMatchObject({
    from: [{ name: 'Ann Example', address: 'ann@a.example' }],
    replyTo: [{ name: '', address: 'd@d.example' }],
    subject: 'Grüße',
    date: '2025-12-02T09:00:00.000Z',
    text: 'Hello https://a.example/x.',
    reply: false,
  });
  expect(message.to).toHaveLength(2);
  expect(message.links).toEqual([
    { href: 'https://a.example/x', text: 'https://a.example/x', title: '', at: 6 },
  ]);
});

test('the HTML alternative is what people see; pictures of it are no attachments', async () => {
  const message = await read(
    'From: a@a.example\nContent-Type: multipart/related; boundary=r\n\n--r\nContent-Type: multipart/alternative; boundary=x\n\n--x\nContent-Type: text/plain\n\nplain\n--x\nContent-Type: text/html; charset=iso-8859-1\n\n<p>Gr\xfc\xdfe</p>\n--x--\n--r\nContent-Type: image/png\nContent-ID: <i>\nContent-Transfer-Encoding: base64\n\niVBORw==\n--r--\n',
  );
  expect(message.text).toBe('Grüße\n');
  expect(message.attachments).toEqual([]);
});

test('an attached message is an attachment and not part of the body', async () => {
  const message = await read(
    'From: a@a.example\nContent-Type: multipart/mixed; boundary=x\n\n--x\nContent-Type: text/plain\n\nsee attached\n--x\nContent-Type: message/rfc822\nContent-Disposition: attachment; filename=evil.eml\n\nFrom: b@b.example\nSubject: inner\n\ninner text\n--x--\n',
  );
  expect(message.text).toBe('see attached');
  expect(message.attachments).toMatchObject([{ name: 'evil.eml', type: 'message/rfc822' }]);
});

test('several From addresses are all there, and said to be odd', async () => {
  const message = await read('From: a@a.example, b@b.example\nSubject: x\n\nx\n');
  expect(message.from).toHaveLength(2);
  expect(message.defects).toContain('several_from');
});

test('an mbox line and a byte order mark before the header are no header', async () => {
  expect((await read('From - Tue Dec 2 10:00:00 2025\nFrom: a@a.example\n\nx\n')).from[0]?.address).toBe(
    'a@a.example',
  );
  expect((await read('\xef\xbb\xbfFrom: a@a.example\n\nx\n')).from[0]?.address).toBe('a@a.example');
});

test.each([
  [
    'an unclosed boundary',
    'From: a@a.example\nContent-Type: multipart/mixed; boundary=x\n\n--x\nContent-Type: text/plain\n\ntext',
  ],
  ['a boundary that never comes', 'From: a@a.example\nContent-Type: multipart/mixed; boundary=x\n\ntext'],
  ['an unknown charset', 'From: a@a.example\nContent-Type: text/plain; charset=x-nowhere\n\ntext'],
  ['broken base64', 'From: a@a.example\nContent-Transfer-Encoding: base64\n\n%%%%'],
  ['a header without a body', 'From: a@a.example\nSubject: x'],
])('%s gives a message all the same', async (_, source) => {
  expect((await read(source)).from[0]?.address).toBe('a@a.example');
});

const ofType = (type: string) => `From: a@a.example\nContent-Type: ${type}\n\nx\n`;

test('an encrypted body is said to be one; a signed message is none', async () => {
  expect((await read(ofType('multipart/encrypted; boundary=x'))).defects).toContain('encrypted');
  expect((await read(ofType('application/pkcs7-mime; smime-type=enveloped-data'))).defects).toContain(
    'encrypted',
  );
  expect((await read(ofType('application/pkcs7-mime; smime-type=signed-data'))).defects).not.toContain(
    'encrypted',
  );
});

test('what is no message is said to be none', async () => {
  expect(await readEml(bytes('just some words\n'))).toEqual({ unreadable: 'not_a_message' });
  expect(await readEml(bytes(' \r\n'))).toEqual({ unreadable: 'empty' });
  expect(await readEml(new Uint8Array(LARGEST_SOURCE + 1))).toEqual({ unreadable: 'too_large' });
});

test("the receiving server's results are read, and its SPF beside them", async () => {
  const message = await read(
    'Received: from x by mx.home.example\nAuthentication-Results: mx.home.example; dkim=pass header.d=a.example\nReceived-SPF: pass envelope-from=b@a.example\nFrom: a@a.example\n\nx\n',
  );
  expect(message.authentication).toMatchObject({
    server: 'mx.home.example',
    methods: [{ method: 'dkim' }, { method: 'spf' }],
  });
});
