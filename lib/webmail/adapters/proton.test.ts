// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { readDocument } from '../registry';
import { bannersBefore, messagesOf, openFixture, readings } from '../testPage';

const HOST = 'mail.proton.me';

test('each expanded message is read by itself, with the time of the page and not its words', () => {
  openFixture('proton-thread');
  expect(readings(HOST)).toMatchObject([
    {
      from: [{ name: 'Shop', address: 'orders@shop.example' }],
      replyTo: undefined,
      to: [{ name: 'Ich', address: 'mail@example.com' }],
      subject: 'Rechnung für Ihre Bestellung',
      date: '2026-11-21T09:00:00.000Z',
      attachments: [],
      imagesBlocked: false,
      missing: [],
      unsure: [],
    },
    {
      from: [{ name: '', address: 'billing@shop.example' }],
      to: [{ address: 'mail@example.com' }, { name: '', address: 'other@example.com' }],
      attachments: [{ name: 'bill.pdf', type: '', size: 12288 }],
      imagesBlocked: true,
    },
  ]);
});

test('the last expanded message is in focus, by the id that the page gives it', () => {
  openFixture('proton-thread');
  expect(readDocument(document, HOST)).toMatchObject({ webmail: 'proton', focused: 'k3yC==' });
});

test('text and links are those of the frame, links as they are written', () => {
  openFixture('proton-thread');
  const [first, second] = messagesOf(HOST);
  expect(first?.text).toContain('Danke. Zum Konto');
  expect(first?.links.map(({ href }) => href)).toEqual(['/konto?id=1']);
  expect(second?.links.map(({ href }) => href)).toEqual(['https://pay.example/x']);
});

test('plain text from right to left; its own warnings; folded attachments are not said to be none', () => {
  openFixture('proton-plain');
  expect(readings(HOST)).toMatchObject([
    {
      // What the name says is not the address.
      from: [{ name: 'Bank <service@bank.example>', address: 'orders@shop.example' }],
      date: '21/11/2026',
      attachments: undefined,
      warnings: ['phishing', 'unauthenticated'],
    },
  ]);
  expect(messagesOf(HOST)[0]?.text).toMatch(/First line\s+Second https:/);
});

test('nothing that stands in the body changes what the header says', () => {
  openFixture('proton-hostile');
  expect(readings(HOST)).toMatchObject([
    {
      from: [{ name: 'Shop', address: 'orders@shop.example' }],
      subject: 'Invoice',
      date: '2026-11-21T09:00:00.000Z',
      attachments: [],
      warnings: [],
    },
  ]);
  expect(messagesOf(HOST)[0]?.text).toContain('Account closed');
  document.querySelector('.message-header-expanded')?.remove();
  expect(readDocument(document, HOST)).toEqual({ unreadable: 'page_changed' });
});

test('what has moved is said to be missing; a frame that is not filled yet is no message', () => {
  openFixture('proton-changed');
  expect(readings(HOST)).toMatchObject([
    { from: [{ name: 'Shop', address: '' }], missing: ['address', 'subject'] },
  ]);
  document.querySelector('iframe')?.contentDocument?.body.replaceChildren();
  expect(readDocument(document, HOST)).toEqual({ unreadable: 'page_changed' });
});

test('a list of messages is no message', () => {
  openFixture('proton-thread');
  document.querySelector('.view-column-detail')?.remove();
  expect(readDocument(document, HOST)).toEqual({ unreadable: 'no_message_open' });
});

test('the banner stands between header and body of its message', () => {
  openFixture('proton-thread');
  const before = [...document.querySelectorAll('[data-testid="message-content:body"]')];
  expect(bannersBefore(HOST)).toEqual(before);
});
