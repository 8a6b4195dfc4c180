// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { openIn, readDocument } from '../registry';
import { bannersBefore, messagesOf, openFixture, readings } from '../testPage';
import nextcloud from './nextcloud';

const HOST = 'cloud.example';
const PATH = 'nextcloud/index.php/apps/mail/box/5/thread/101';

test('each expanded message is read by itself, with the time that the page keeps in milliseconds', () => {
  openFixture('nextcloud-thread', PATH);
  expect(readings(HOST)).toMatchObject([
    {
      webmail: 'nextcloud',
      from: [{ name: 'Shop', address: 'orders@shop.example' }],
      replyTo: undefined,
      to: undefined,
      subject: 'Rechnung für Ihre Bestellung',
      date: '2026-11-21T10:00:00.000Z',
      attachments: [{ name: 'bill.pdf', type: '', size: 12288 }],
      imagesBlocked: true,
      warnings: [],
      missing: [],
    },
    {
      from: [{ name: '', address: 'billing@shop.example' }],
      subject: 'Mahnung',
      attachments: [],
      warnings: ['phishing', 'unauthenticated'],
    },
  ]);
});

test('HTML is read from its frame, plain text with its signature from the page; links as written', () => {
  openFixture('nextcloud-thread', PATH);
  const [html, plain] = messagesOf(HOST);
  expect(html?.links.map(({ href }) => href)).toEqual(['/konto?id=1']);
  expect(html?.text).toContain('Danke. Zum Konto');
  expect(plain?.text).toMatch(/First line\s+Second https:\/\/pay\.example\/x\s+Team\s+Street 1/);
});

test('a message is known by its number in the database, collapsed ones are not open', () => {
  openFixture('nextcloud-thread', PATH);
  const read = readDocument(document, HOST);
  expect('messages' in read && read.messages.map(({ id }) => id)).toEqual(['101', '103']);
});

test('nothing that stands in the body changes what the header says, or which source is asked for', () => {
  openFixture('nextcloud-hostile', 'apps/mail/box/5/thread/104');
  expect(readings(HOST)).toMatchObject([
    {
      from: [{ name: 'Bank <service@bank.example>', address: 'orders@shop.example' }],
      subject: 'Invoice',
      attachments: [],
      warnings: [],
    },
  ]);
  expect(sources()).toEqual(['/apps/mail/api/messages/104/source']);
  document.querySelector('.envelope__header')?.remove();
  expect(readDocument(document, HOST)).toEqual({ unreadable: 'page_changed' });
});

const requests = () => {
  const opened = openIn(document, HOST);
  return 'unreadable' in opened ? [] : opened.messages.map((one) => nextcloud.rawSource?.(one));
};
const sources = (): (string | undefined)[] => requests().map((one) => one?.url);

test('the source is asked of the same installation, as JSON, else as the file', () => {
  openFixture('nextcloud-thread', PATH);
  const api = '/nextcloud/index.php/apps/mail/api/messages';
  expect(sources()).toEqual([`${api}/101/source`, `${api}/103/source`]);
  expect(requests()[0]).toMatchObject({
    json: 'source',
    types: ['application/json'],
    fallback: { url: `${api}/101/export` },
  });
  history.replaceState(null, '', '/apps/mail');
  expect(sources()[0]).toBe('/apps/mail/api/messages/101/source');
  history.replaceState(null, '', '/apps/files');
  expect(sources()).toEqual([undefined, undefined]);
});

test('other apps of the same cloud, and pages that look alike, are not taken for it', () => {
  openFixture('nextcloud-thread', PATH);
  expect(nextcloud.matches(document)).toBe(true);
  document.head.removeAttribute('data-requesttoken');
  expect(nextcloud.matches(document)).toBe(false);
  openFixture('nextcloud-thread', PATH);
  document.querySelector('.app-mail')?.classList.remove('app-mail');
  expect(nextcloud.matches(document)).toBe(false);
});

test('a list of messages is no message', () => {
  openFixture('nextcloud-thread', PATH);
  document.querySelector('#mail-message')?.remove();
  expect(readDocument(document, HOST)).toEqual({ unreadable: 'no_message_open' });
});

test('the banner stands between header and body', () => {
  openFixture('nextcloud-thread', PATH);
  expect(bannersBefore(HOST)).toEqual([...document.querySelectorAll('.mail-message-body')]);
});
