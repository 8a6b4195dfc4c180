// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { readDocument } from '../registry';
import { bannersBefore, messagesOf, openFixture, readings } from '../testPage';

const HOST = 'e.mail.ru';

test('each expanded message is read by itself; collapsed ones are not', () => {
  openFixture('mailRu-thread');
  expect(readings(HOST)).toMatchObject([
    {
      from: [{ name: 'Parcel Service', address: 'news@parcel.example' }],
      replyTo: undefined,
      to: [{ name: 'me', address: 'me@mail.example' }],
      subject: 'Your parcel',
      date: '21 Nov 2026, 10:00',
      attachments: undefined,
      missing: [],
      unsure: ['recipients'],
    },
    { from: [{ name: 'Billing', address: 'billing@parcel.example' }] },
  ]);
});

test('links stay as written', () => {
  openFixture('mailRu-thread');
  const [first, second] = messagesOf(HOST);
  expect(first?.text).toBe('First, pay or track it.\n');
  expect(first?.links.map(({ href }) => href)).toEqual([
    'https://checklink.mail.ru/proxy?es=a&url=https%3A%2F%2Fparcel.example%2Fpay',
    '/track?id=1',
  ]);
  expect(second?.date).toBe(new Date('21 Nov 2026, 11:00').toISOString());
});

test('the banner stands before the body', () => {
  openFixture('mailRu-thread');
  expect(bannersBefore(HOST)).toEqual([...document.querySelectorAll('.letter-body__body')]);
});

test('nothing that stands in the body, nor a name like an address, changes what the header says', () => {
  openFixture('mailRu-hostile');
  expect(readings(HOST)).toMatchObject([
    {
      from: [{ name: 'Bank service@bank.example', address: 'news@parcel.example' }],
      to: [{ address: 'me@mail.example' }],
      subject: 'Your parcel',
      date: '21 Nov 2026, 10:00',
    },
  ]);
  document.querySelector('.letter__header')?.remove();
  expect(readDocument(document, HOST)).toEqual({ unreadable: 'page_changed' });
});

test('a sender without an address is unsure, and the address missing', () => {
  openFixture('mailRu-thread');
  document
    .querySelectorAll('.letter__author .letter__contact-item')
    .forEach((one) => one.removeAttribute('title'));
  expect(readings(HOST)[0]).toMatchObject({
    from: [{ name: 'Parcel Service', address: '' }],
    missing: ['address'],
    unsure: ['sender', 'recipients'],
  });
});

test('a message whose sender is not where it was is a changed page', () => {
  openFixture('mailRu-changed');
  expect(readDocument(document, HOST)).toEqual({ unreadable: 'page_changed' });
});

test('a list is no message', () => {
  openFixture('mailRu-list');
  expect(readDocument(document, HOST)).toEqual({ unreadable: 'no_message_open' });
});
