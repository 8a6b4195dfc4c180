import { expect, test } from 'vitest';
import { undoRecoding } from './undoRecoding';

const utf8 = (text: string) => new TextEncoder().encode(text);
const latin1 = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0));
/** What SOGo's export makes of a mail. */
const recoded = (bytes: Uint8Array) => utf8(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));

test.each([
  ['letters of Latin-1', 'Hola mamá: ¿todo bien?'],
  ['letters beyond it', 'Fünf € für 日本 😀'],
  ['text that was garbled before it was sent', 'Hola mamÃ¡'],
  ['a byte order mark', '\ufeffHola mamá'],
  ['nothing beyond ASCII', 'Subject: x\r\n\r\n\u0000\u007f'],
])('a mail in UTF-8, written once more: %s', (_, mail) => {
  expect([...undoRecoding(recoded(utf8(mail)))]).toEqual([...utf8(mail)]);
});

test.each([
  ['in UTF-8, with letters of Latin-1', utf8('Hola mamá: ¿todo bien?')],
  ['in UTF-8, with letters beyond it', utf8('Fünf € für 日本')],
  ['in UTF-8, with a quotation of garbled text', utf8('Not mamÃ¡ but mamá')],
  ['in UTF-8, with garbled text and a euro sign', utf8('mamÃ¡ €')],
  ['in UTF-8, with a byte order mark', utf8('\ufeffHola')],
  ['in Latin-1', latin1('Hola mamá')],
  ['in Latin-1, with letters that look like UTF-8', latin1('mamÃ¡ á')],
  ['in UTF-8 and Latin-1', Uint8Array.from([...utf8('mamá '), ...latin1('mamá')])],
  ['in ASCII', utf8('Hola mama')],
])('a mail that is handed out as it is stays so: %s', (_, mail) => {
  expect([...undoRecoding(mail)]).toEqual([...mail]);
});

test('the one mistake: a mail handed out as it is, all of whose letters were garbled before it was sent', () => {
  expect([...undoRecoding(utf8('Hola mamÃ¡'))]).toEqual([...utf8('Hola mamá')]);
});

test.each([
  ['in Latin-1', latin1('Hola mamá')],
  ['in UTF-8 and Latin-1', Uint8Array.from([...utf8('mamá '), ...latin1('mamá')])],
])('a mail that may have been written once more, or not, is left: %s', (_, mail) => {
  expect([...undoRecoding(recoded(mail))]).toEqual([...recoded(mail)]);
});
