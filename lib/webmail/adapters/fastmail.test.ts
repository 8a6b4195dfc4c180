// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { readDocument } from '../registry';
import { bannersBefore, messagesOf, openFixture, readings } from '../testPage';

const HOST = 'app.fastmail.com';

test('each expanded message is read by itself; collapsed ones and drafts are not', () => {
  openFixture('fastmail-thread');
  expect(readings(HOST)).toMatchObject([
    {
      from: [{ name: 'Shop', address: 'orders@shop.example' }],
      replyTo: undefined,
      to: [{ name: 'me', address: 'mail@example.com' }],
      subject: 'Your order is here',
      date: 'Saturday, 21 November 2026 10:00:00',
      attachments: undefined,
      missing: [],
    },
    { from: [{ name: 'Billing Team', address: 'billing@shop.example' }], to: undefined },
  ]);
});

test('the body stands in the page; links stay as written', () => {
  openFixture('fastmail-thread');
  const [first, second] = messagesOf(HOST);
  expect(first?.text).toContain('First, track it');
  expect(first?.links.map(({ href }) => href)).toEqual(['/track?id=1']);
  expect(second?.text).toMatch(/Second\s+line: a link/);
  expect(second?.date).toBeDefined();
});

test('an address that only the details show is said to be missing', () => {
  openFixture('fastmail-thread');
  document.querySelector('.v-MessageCard-unknownSender')?.remove();
  const name = document.querySelector('.is-focused .v-MessageCard-from');
  if (name) name.textContent = 'Bank <service@bank.example>';
  expect(readings(HOST)[1]).toMatchObject({
    from: [{ name: 'Bank <service@bank.example>', address: '' }],
    missing: ['address'],
  });
});

test('ids that the page gives its elements anew are not used', () => {
  openFixture('fastmail-thread', 'mail/Inbox/');
  const before = readDocument(document, HOST);
  document.querySelectorAll('.v-MessageCard').forEach((one) => one.setAttribute('id', 'v9'));
  expect(readDocument(document, HOST)).toEqual(before);
});

test('nothing that stands in the body changes what the header says', () => {
  openFixture('fastmail-hostile');
  expect(readings(HOST)).toMatchObject([
    {
      from: [{ name: 'Bank <service@bank.example>', address: 'orders@shop.example' }],
      subject: 'Invoice',
      date: '21 November 2026 10:00',
    },
  ]);
  document.querySelector('.v-MessageCard-header')?.remove();
  expect(readDocument(document, HOST)).toEqual({ unreadable: 'page_changed' });
});

test('the banner stands before the body', () => {
  openFixture('fastmail-thread');
  const bodies = [...document.querySelectorAll('.is-expanded:not(.v-MessageCard--draft) .v-Message-body')];
  expect(bannersBefore(HOST)).toEqual(bodies);
});
