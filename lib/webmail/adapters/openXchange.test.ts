// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { adapterFor, readDocument } from '../registry';
import { bannersBefore, messagesOf, openFixture, readings } from '../testPage';
import openXchange from './openXchange';

const HOST = 'office.example';

test('each expanded message is read by itself', () => {
  openFixture('openXchange-thread');
  expect(readings(HOST)).toMatchObject([
    {
      webmail: 'openXchange',
      from: [{ name: 'Shop', address: 'orders@shop.example' }],
      replyTo: [{ name: 'Help', address: 'help@answers.example' }],
      to: [{ name: 'Ich', address: 'mail@example.com' }],
      subject: 'Rechnung für Ihre Bestellung',
      date: '2026-11-21T09:00:00.000Z',
      attachments: [{ name: 'bill.pdf', type: 'application/pdf' }],
      imagesBlocked: true,
      clipped: false,
      warnings: [],
      missing: [],
    },
    {
      from: [{ name: '', address: 'billing@shop.example' }],
      replyTo: undefined,
      // Later versions show the names of recipients alone.
      to: undefined,
      subject: 'Mahnung',
      attachments: [],
      clipped: true,
      warnings: ['unauthenticated'],
    },
  ]);
});

test('bodies are read from their frames, with links as written', () => {
  openFixture('openXchange-thread');
  const [html, plain] = messagesOf(HOST);
  expect(html?.text).toContain('Danke. Zum Konto');
  expect(html?.links.map(({ href }) => href)).toEqual(['/konto?id=1']);
  expect(plain?.text).toMatch(/First line\s+Second https:/);
});

test('ids are those of the page; collapsed messages and rows of the list are not open', () => {
  openFixture('openXchange-thread');
  const read = readDocument(document, HOST);
  expect('messages' in read && read.messages.map(({ id }) => id)).toEqual([
    'default0/INBOX.101',
    'default0/INBOX.103',
  ]);
  document.querySelector('.mail-detail-pane')?.remove();
  expect(readDocument(document, HOST)).toEqual({ unreadable: 'no_message_open' });
});

test('nothing that stands in the body changes what the header says', () => {
  openFixture('openXchange-hostile');
  expect(readings(HOST)).toMatchObject([
    {
      from: [{ name: 'Bank <service@bank.example>', address: 'orders@shop.example' }],
      subject: 'Invoice',
      attachments: [],
      warnings: ['phishing'],
    },
  ]);
  expect(messagesOf(HOST)[0]?.text).toContain('Account closed');
  document.querySelector('header')?.remove();
  expect(readDocument(document, HOST)).toEqual({ unreadable: 'page_changed' });
});

test('a mail that brings the marks of the page does not pass for it', () => {
  openFixture('openXchange-hostile');
  expect(openXchange.matches(document)).toBe(true);
  const inner = document.querySelector('iframe')?.contentDocument;
  expect(inner?.querySelector('#io-ox-core #io-ox-windowmanager')).not.toBeNull();
  expect(inner && adapterFor('', inner)).toBeNull();
  document.querySelector('script')?.remove();
  expect(openXchange.matches(document)).toBe(false);
});

test('the banner stands below the header', () => {
  openFixture('openXchange-thread');
  const sections = [...document.querySelectorAll('.expanded > .notifications')];
  expect(bannersBefore(HOST)).toEqual(sections);
});
