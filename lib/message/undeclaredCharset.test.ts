import { expect, test } from 'vitest';
import { readEml } from './eml';

const read = async (source: string) => {
  const bytes = Uint8Array.from(source.replaceAll('\n', '\r\n'), (c) => c.charCodeAt(0));
  const reading = await readEml(bytes);
  if (!('message' in reading)) throw new Error(reading.unreadable);
  return reading.message;
};
const FROM = 'From: a@a.example\n';

test.each([
  ['raw bytes', `${FROM}Content-Type: text/plain\n\nN\xe3o \xe9 um cart\xe3o`],
  [
    'quoted-printable',
    `${FROM}Content-Type: text/plain\nContent-Transfer-Encoding: quoted-printable\n\nN=E3o =E9 um cart=E3o`,
  ],
  ['no Content-Type at all', `${FROM}\nN\xe3o \xe9 um cart\xe3o`],
  [
    'HTML in a multipart',
    `${FROM}Content-Type: multipart/mixed; boundary=x\n\n--x\nContent-Type: text/html\n\n<p>N\xe3o \xe9 um cart\xe3o</p>\n--x--`,
  ],
])('a text without a charset that is no UTF-8 is windows-1252: %s', async (_, source) => {
  expect((await read(source)).text.trim()).toBe('Não é um cartão');
});

test('a header in raw bytes is readable, whatever the body declares', async () => {
  const message = await read(
    `${FROM}Subject: Cart\xe3o\nContent-Type: text/plain; charset=utf-8\n\nn\xc3\xa3o`,
  );
  expect(message).toMatchObject({ subject: 'Cartão', text: 'não' });
});

test('raw UTF-8 stays what it is', async () => {
  const message = await read(`${FROM}Subject: Cart\xc3\xa3o\n\nN\xc3\xa3o`);
  expect(message).toMatchObject({ subject: 'Cartão', text: 'Não' });
});

test('a header in UTF-8 and a body that is none', async () => {
  const message = await read(`${FROM}Subject: Cart\xc3\xa3o\n\nN\xe3o`);
  expect(message).toMatchObject({ subject: 'Cartão', text: 'Não' });
});

test('what a charset is declared for is read by it, even when that is wrong', async () => {
  const message = await read(`${FROM}Content-Type: text/plain; charset=utf-8\n\nN\xe3o`);
  expect(message.text).toBe('N\ufffdo');
});
