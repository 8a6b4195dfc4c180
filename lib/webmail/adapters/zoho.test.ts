// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { readDocument } from '../registry';
import { bannersBefore, messagesOf, openFixture, readings } from '../testPage';

const HOST = 'mail.zoho.com';

test('subject, body and attachments are read; the sender, of whom nothing is known, is said to be missing', () => {
  openFixture('zoho-mail', '#mail/folder/inbox/p/17');
  expect(readings(HOST)).toMatchObject([
    {
      from: [],
      replyTo: undefined,
      to: undefined,
      subject: 'Your invoice',
      date: undefined,
      attachments: [{ name: 'bill.pdf' }],
      missing: ['sender', 'address'],
      unsure: [],
    },
  ]);
  expect(messagesOf(HOST)[0]?.links.map(({ href }) => href)).toEqual(['/pay?id=1']);
  expect(readDocument(document, HOST)).toMatchObject({ focused: '/#mail/folder/inbox/p/17/0' });
});

test('a guessed sender is said to be one', () => {
  openFixture('zoho-guess');
  expect(readings(HOST)).toMatchObject([
    {
      from: [{ name: 'Shop', address: 'orders@shop.example' }],
      subject: 'Plain',
      attachments: undefined,
      missing: [],
      unsure: ['sender'],
    },
  ]);
  expect(messagesOf(HOST)[0]?.text).toMatch(/First line\s+https:/);
});

test('without its body a message is a changed page', () => {
  openFixture('zoho-mail');
  document.querySelector('.zmMailContent')?.remove();
  expect(readDocument(document, HOST)).toEqual({ unreadable: 'page_changed' });
});

test('the banner stands before the body', () => {
  openFixture('zoho-mail');
  expect(bannersBefore(HOST)).toEqual([document.querySelector('.zmMailContent')]);
});
