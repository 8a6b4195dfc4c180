// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { readDocument } from '../registry';
import { bannersBefore, messagesOf, openFixture, readings } from '../testPage';
import yahoo from './yahoo';

const HOST = 'mail.yahoo.com';
const ids = () => yahoo.messages(document).map(({ id }) => id);
const avatar = () => document.querySelector('img[src*="endpoints/smtp:"]');

test('the open message is read', () => {
  openFixture('yahoo-message');
  expect(readings(HOST)).toMatchObject([
    {
      webmail: 'yahoo',
      from: [{ name: 'Shop', address: 'orders@shop.example' }],
      replyTo: undefined,
      to: [{ name: 'Reader', address: 'reader@mail.example' }],
      subject: 'Your order',
      date: 'Fri, Nov 20 at 10:00 AM',
      attachments: [{ name: 'bill.pdf' }, { name: 'more.zip' }],
      missing: [],
      unsure: [],
    },
  ]);
  const [message] = messagesOf(HOST);
  expect(message?.text).toContain('Your parcel waits. pay the customs fee');
  expect(message?.links.map(({ href }) => href)).toEqual(['https://pay.example/x?a=1&b=2']);
});

test('in the new design the address is in the picture beside the sender', () => {
  openFixture('yahoo-new-design');
  expect(readings(HOST)).toMatchObject([
    {
      from: [{ name: 'Shop', address: 'orders+news@shop.example' }],
      to: [
        { name: 'Reader', address: '' },
        { name: 'Second Person', address: '' },
      ],
      subject: 'Your order',
      date: 'Fri, Nov 20 at 10:00 AM',
      missing: [],
    },
  ]);
});

test.each(['%zz@shop.example', 'a b%40shop.example', 'no-address', 'x%40y%40z', '%3Ca%40b%3E'])(
  'a picture asked for by %s gives no address, and that is said',
  (coded) => {
    openFixture('yahoo-new-design');
    avatar()?.setAttribute('src', `https://mail.example/endpoints/smtp:${coded}/photo`);
    expect(readings(HOST)[0]).toMatchObject({ from: [{ name: 'Shop', address: '' }], missing: ['address'] });
  },
);

test('each expanded message of a group is read by itself', () => {
  openFixture('yahoo-group');
  expect(readings(HOST).map(({ from, subject }) => [from[0]?.address, subject])).toEqual([
    ['orders@shop.example', 'Your order'],
    ['billing@shop.example', 'Your order'],
  ]);
});

test('ids stay when the page draws itself anew, and when another message is expanded', () => {
  openFixture('yahoo-group', 'd/folders/1/messages/ABC');
  const before = ids();
  expect(before[0]).toMatch(/^\/d\/folders\/1\/messages\/ABC\//);
  document.body.replaceChildren(...[...document.body.childNodes].map((one) => one.cloneNode(true)));
  expect(ids()).toEqual(before);
  document.querySelector('[data-test-id="message-view"]')?.setAttribute('data-test-expanded', 'false');
  expect(ids()).toEqual(before.slice(1));
});

test('nothing that stands in the body or in the name changes what the header says', () => {
  openFixture('yahoo-hostile');
  expect(readings(HOST)).toMatchObject([
    {
      from: [{ name: 'ceo@bank.example', address: 'orders@shop.example' }],
      subject: 'Invoice',
      attachments: [],
    },
  ]);
  expect(messagesOf(HOST)[0]?.links.map(({ href }) => href)).toContain('https://evil.example/');
  avatar()?.remove();
  expect(readings(HOST)[0]).toMatchObject({
    from: [{ name: 'ceo@bank.example', address: '' }],
    missing: ['address'],
  });
});

test.each([
  ['[data-test-id="message-group-subject-text"]', 'subject'],
  ['time', 'date'],
])('%s gone is said to be missing', (selector, piece) => {
  openFixture('yahoo-new-design');
  document.querySelectorAll(selector).forEach((one) => one.remove());
  expect(readings(HOST)[0]?.missing).toEqual([piece]);
});

test('a message whose body is not where it was is a changed page, as is one without a header; a list is none', () => {
  openFixture('yahoo-changed');
  expect(readDocument(document, HOST)).toEqual({ unreadable: 'page_changed' });
  openFixture('yahoo-message');
  document.querySelector('[data-test-id="message-header"]')?.remove();
  expect(readDocument(document, HOST)).toEqual({ unreadable: 'page_changed' });
  openFixture('yahoo-list');
  expect(readDocument(document, HOST)).toEqual({ unreadable: 'no_message_open' });
});

test('the banner stands between the header and the body', () => {
  openFixture('yahoo-message');
  expect(bannersBefore(HOST)).toEqual([
    document.querySelector('header + [data-test-id="message-view-body"]'),
  ]);
});

test('AOL is the same application under its own name', () => {
  openFixture('yahoo-aol');
  expect(readings('mail.aol.com')).toMatchObject([
    { webmail: 'aol', from: [{ name: 'Shop', address: 'orders@shop.example' }], missing: [] },
  ]);
});
