// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { readDocument } from '../registry';
import { bannersBefore, messagesOf, openFixture, readings } from '../testPage';
import gmail from './gmail';

const HOST = 'mail.google.com';
const SHOP = [{ name: 'Shop', address: 'orders@shop.example' }];
const ids = () => gmail.messages(document).map(({ id }) => id);

test.each(['preview-pane', 'dark'])('view %s is read', (view) => {
  openFixture(`gmail-${view}`);
  expect(readings(HOST)).toMatchObject([
    {
      from: SHOP,
      replyTo: undefined,
      to: [{ name: 'mich', address: 'reader@mail.example' }],
      subject: 'Your order',
      date: '21. November 2026 um 10:00',
      attachments: [
        { name: 'bill of May.pdf', type: 'application/pdf', size: 12 * 1024 },
        { name: 'more.zip', type: 'application/zip', size: 1.5 * 1024 ** 2 },
      ],
      account: 'reader@mail.example',
      warnings: [],
      unsure: [],
      missing: [],
    },
  ]);
  const [message] = messagesOf(HOST);
  expect(message?.text).toContain('Your parcel waits. pay the customs fee');
  expect(message?.links.map(({ href }) => href)).toEqual(['https://pay.example/x?a=1&b=2']);
  expect(bannersBefore(HOST)).toEqual([document.querySelector('.ii.gt')]);
});

test('a window of its own: an opened box of details, the account from the title', () => {
  openFixture('gmail-popout');
  expect(readings(HOST)).toMatchObject([
    {
      from: SHOP,
      replyTo: [{ name: 'Help', address: 'help@reply.example' }],
      to: [{ address: 'reader@mail.example' }],
      imagesBlocked: true,
      account: 'reader@mail.example',
      unsure: ['reply_to'],
      missing: [],
    },
  ]);
});

test('without a row for Reply-To the row of the recipients is not taken for it', () => {
  openFixture('gmail-popout');
  document.querySelectorAll('tr.ajv')[1]?.remove();
  expect(readings(HOST)[0]).toMatchObject({ replyTo: undefined, unsure: [] });
  openFixture('gmail-popout');
  document.querySelector('.hb')?.remove();
  expect(readings(HOST)[0]?.replyTo).toBeUndefined();
});

test('of a stack of messages only the expanded one is read, and that it is cut off', () => {
  openFixture('gmail-history');
  expect(readings(HOST)).toMatchObject([{ from: SHOP, subject: 'Re: Your order', clipped: true }]);
  expect(messagesOf(HOST)[0]?.defects).toContain('clipped');
});

test('the print view is read, each message by itself, and nothing of it in a body', () => {
  openFixture('gmail-print');
  expect(readings(HOST)).toMatchObject([
    {
      from: SHOP,
      to: undefined,
      replyTo: undefined,
      subject: 'Your order from ceo@bank.example',
      date: '21. November 2026 um 10:00',
      attachments: undefined,
      account: undefined,
      missing: [],
    },
    { from: [{ name: 'Reader', address: 'reader@mail.example' }], date: '21. November 2026 um 11:00' },
  ]);
  expect(messagesOf(HOST)[1]?.text.trim()).toBe('Where is it?');
  expect(bannersBefore(HOST)).toHaveLength(2);
});

test('right to left, in another language', () => {
  openFixture('gmail-rtl');
  expect(readings(HOST)).toMatchObject([
    {
      from: [{ name: 'החנות', address: 'orders@shop.example' }],
      subject: 'ההזמנה שלך',
      date: '21 בנובמבר 2026 בשעה 10:00',
      account: 'reader@mail.example',
      missing: [],
    },
  ]);
});

test('forged marks in the body change nothing of what is seldom there', () => {
  openFixture('gmail-hostile');
  expect(readings(HOST)).toMatchObject([
    {
      from: SHOP,
      replyTo: undefined,
      imagesBlocked: false,
      account: 'reader@mail.example',
      missing: [],
      unsure: [],
    },
  ]);
  expect(gmail.rows?.(document)).toEqual([]);
  expect(messagesOf(HOST)[0]?.links.map(({ href }) => href)).toContain('https://evil.example/');
});

test('an address that is only the name is not taken for the address', () => {
  openFixture('gmail-dark');
  const sender = document.querySelector('.gD');
  sender?.setAttribute('name', 'ceo@bank.example');
  sender?.replaceChildren('ceo@bank.example');
  expect(readings(HOST)[0]?.from).toEqual([{ name: 'ceo@bank.example', address: 'orders@shop.example' }]);
  sender?.setAttribute('email', '');
  expect(readings(HOST)[0]).toMatchObject({
    from: [{ name: 'ceo@bank.example', address: '' }],
    missing: ['address'],
  });
});

test.each([
  ['h2.hP', 'subject'],
  ['.g3', 'date'],
])('%s gone is said to be missing', (selector, piece) => {
  openFixture('gmail-dark');
  document.querySelectorAll(selector).forEach((one) => one.remove());
  expect(readings(HOST)[0]?.missing).toEqual([piece]);
});

test('ids stay when the page draws itself anew, and when another message is collapsed', () => {
  openFixture('gmail-thread');
  const before = ids();
  document.body.replaceChildren(...[...document.body.childNodes].map((one) => one.cloneNode(true)));
  expect(ids()).toEqual(before);
  document.querySelector('[role="main"] .h7')?.classList.replace('h7', 'kv');
  expect(ids()).toEqual(before.slice(1));
});

test('a row of the list is known by its last message, which the open one is compared with', () => {
  openFixture('gmail-preview-pane');
  expect(gmail.rows?.(document).map(({ id }) => id)).toEqual(['17979cfe362a0012', '17979cfe362a0013']);
  expect(gmail.rows?.(document)[0]?.place.before).toBe(document.querySelector('.bog'));
  expect(gmail.messages(document).map((one) => gmail.listId?.(one))).toEqual(['17979cfe362a0012']);
  openFixture('gmail-list');
  expect(gmail.rows?.(document)).toHaveLength(2);
  expect(readDocument(document, HOST)).toEqual({ unreadable: 'no_message_open' });
});
