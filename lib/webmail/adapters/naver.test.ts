// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { readDocument } from '../registry';
import { bannersBefore, messagesOf, openFixture, readings } from '../testPage';

const HOST = 'mail.naver.com';

test('the open message is read; a subject by so plain a mark is unsure', () => {
  openFixture('naver-message');
  expect(readings(HOST)).toMatchObject([
    {
      from: [{ name: 'Parcel Service', address: 'news@parcel.example' }],
      replyTo: undefined,
      to: undefined,
      subject: 'Your parcel',
      date: '2026-11-21 10:00',
      attachments: undefined,
      missing: [],
      unsure: ['subject'],
    },
  ]);
});

test('links stay as written', () => {
  openFixture('naver-message');
  const [message] = messagesOf(HOST);
  expect(message?.text).toBe('First, pay or track it.\n');
  expect(message?.links.map(({ href }) => href)).toEqual(['https://parcel.example/pay', '/track?id=1']);
});

test('the banner stands before the body', () => {
  openFixture('naver-message');
  expect(bannersBefore(HOST)).toEqual([document.querySelector('.mail_view_contents')]);
});

test('nothing that stands in the body changes what the header says', () => {
  openFixture('naver-hostile');
  expect(readings(HOST)).toMatchObject([
    { from: [{ name: 'Parcel Service', address: 'news@parcel.example' }], subject: 'Your parcel' },
  ]);
  document.querySelector('.mail_view_header')?.remove();
  expect(readDocument(document, HOST)).toEqual({ unreadable: 'page_changed' });
});

test('a message whose sender is not where it was is a changed page', () => {
  openFixture('naver-changed');
  expect(readDocument(document, HOST)).toEqual({ unreadable: 'page_changed' });
});

test('a list is no message', () => {
  openFixture('naver-list');
  expect(readDocument(document, HOST)).toEqual({ unreadable: 'no_message_open' });
});
