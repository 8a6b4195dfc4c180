// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { readDocument } from '../registry';
import { bannersBefore, messagesOf, openFixture, readings } from '../testPage';

const HOST = 'mail.yandex.com';

test('each open message is read by itself; one that shows its first words only is not', () => {
  openFixture('yandex-thread');
  expect(readings(HOST)).toMatchObject([
    {
      from: [{ name: 'Parcel Service', address: 'news@parcel.example' }],
      replyTo: undefined,
      to: undefined,
      subject: 'Your parcel',
      date: '21 Nov 2026 10:00',
      attachments: undefined,
      missing: [],
      unsure: [],
    },
    { from: [{ name: 'Billing', address: 'billing@parcel.example' }], date: '21 Nov 2026 11:00' },
  ]);
});

test('the design before it is read as well', () => {
  openFixture('yandex-classic');
  expect(readings(HOST)).toMatchObject([
    {
      from: [{ name: 'Parcel Service', address: 'news@parcel.example' }],
      subject: 'Your parcel',
      date: undefined,
      missing: [],
    },
  ]);
});

test('links stay as written', () => {
  openFixture('yandex-thread');
  const [first, second] = messagesOf(HOST);
  expect(first?.text).toBe('First, pay or track it.\n');
  expect(first?.links.map(({ href }) => href)).toEqual([
    'https://mail.yandex.com/re.jsx?h=a,1&l=aHR0cHM6Ly9wYXJjZWwuZXhhbXBsZS9wYXk',
    '/track?id=1',
  ]);
  expect(second?.links.map(({ href }) => href)).toEqual(['pay.php']);
});

test('the banner stands before the body', () => {
  openFixture('yandex-thread');
  expect(bannersBefore(HOST)).toEqual([...document.querySelectorAll('.MessageBody_body_x7')]);
});

test('nothing that stands in the body changes what the header says', () => {
  openFixture('yandex-hostile');
  expect(readings(HOST)).toMatchObject([
    {
      from: [{ name: 'Parcel Service', address: 'news@parcel.example' }],
      subject: 'Your parcel',
      date: '21 Nov 2026 10:00',
    },
  ]);
  document.querySelector('.qa-MessageViewer-Header-wrapper')?.remove();
  expect(readDocument(document, HOST)).toEqual({ unreadable: 'page_changed' });
});

test('a message whose sender is not where it was is a changed page', () => {
  openFixture('yandex-changed');
  expect(readDocument(document, HOST)).toEqual({ unreadable: 'page_changed' });
});

test('a list is no message', () => {
  openFixture('yandex-list');
  expect(readDocument(document, HOST)).toEqual({ unreadable: 'no_message_open' });
});
