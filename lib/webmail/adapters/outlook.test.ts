// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { readDocument } from '../registry';
import { bannersBefore, messagesOf, openFixture, readings } from '../testPage';
import outlook from './outlook';

const HOST = 'outlook.live.com';
const listId = () => outlook.messages(document).map((one) => outlook.listId?.(one));
const ids = () => outlook.messages(document).map(({ id }) => id);

test('the message in the reading pane is read', () => {
  openFixture('outlook-reading');
  expect(readings(HOST)).toMatchObject([
    {
      webmail: 'outlook',
      from: [{ name: 'Shop', address: 'orders@shop.example' }],
      replyTo: undefined,
      to: [{ name: 'Reader', address: 'reader@mail.example' }],
      subject: 'Your order',
      date: 'Fri 11/20/2026 10:00 AM',
      attachments: [{ name: 'bill.pdf' }, { name: 'more.zip' }],
      imagesBlocked: true,
      account: 'reader@mail.example',
      missing: [],
      unsure: [],
      warnings: [],
    },
  ]);
});

test('links are read as they are written, wrapped or not', () => {
  openFixture('outlook-reading');
  const [message] = messagesOf(HOST);
  expect(message?.text).toContain('Your parcel waits. pay the customs fee or look here');
  expect(message?.links.map(({ href }) => href)).toEqual([
    'https://pay.example/x?a=1&b=2',
    'https://eur01.safelinks.protection.outlook.com/?url=https%3A%2F%2Fother.example%2F&data=1',
  ]);
});

test.each(['outlook.office.com', 'outlook.office365.com', 'outlook.cloud.microsoft'])(
  '%s is known',
  (host) => {
    openFixture('outlook-reading');
    expect(readings(host)).toHaveLength(1);
  },
);

test('each expanded message of a conversation is read by itself, collapsed ones are not', () => {
  openFixture('outlook-conversation');
  expect(
    readings(HOST).map(({ from, html }) => [from[0]?.address, /First|Third|same/.exec(html)?.[0]]),
  ).toEqual([
    ['orders@shop.example', 'First'],
    ['billing@shop.example', 'Third'],
    ['billing@shop.example', 'same'],
  ]);
});

test('ids stay when the page draws itself anew, and when another message is expanded', () => {
  openFixture('outlook-conversation', 'mail/inbox/id/AAQkAD%3D');
  const before = ids();
  expect(new Set(before).size).toBe(3);
  expect(before[0]).toMatch(/^\/mail\/inbox\/id\/AAQkAD%3D\//);
  for (const one of document.querySelectorAll('[id*="_4"]')) one.id = one.id.replace('_4', '_9');
  document.body.replaceChildren(...[...document.body.childNodes].map((one) => one.cloneNode(true)));
  expect(ids()).toEqual(before);
  document.querySelectorAll('.aVla3')[0]?.remove();
  expect(ids()).toEqual(before.slice(1));
});

test('of people of the same organisation the page shows the name alone: no address, and no changed page', () => {
  openFixture('outlook-same-organisation');
  expect(readings(HOST)).toMatchObject([{ from: [{ name: 'Ada Colleague', address: '' }], missing: [] }]);
});

test('an address in a title is taken where the text is the name alone', () => {
  openFixture('outlook-same-organisation');
  document.querySelector('[id$="_FROM"] span span')?.setAttribute('title', 'ada@company.example');
  expect(readings(HOST)[0]?.from).toEqual([{ name: 'Ada Colleague', address: 'ada@company.example' }]);
});

test('a window of its own and the print view are read', () => {
  for (const view of ['popout', 'print']) {
    openFixture(`outlook-${view}`);
    expect(readings(HOST)).toMatchObject([
      { from: [{ address: 'orders@shop.example' }], subject: 'Your order', missing: [], account: undefined },
    ]);
  }
});

test('another language changes nothing', () => {
  openFixture('outlook-german');
  expect(readings(HOST)).toMatchObject([
    {
      from: [{ name: 'Shop', address: 'orders@shop.example' }],
      to: [{ name: 'Reader', address: 'reader@mail.example' }],
      subject: 'Ihre Bestellung',
      date: 'Fr 20.11.2026 10:00',
      attachments: [{ name: 'bill.pdf' }, { name: 'more.zip' }],
      missing: [],
    },
  ]);
});

test('what is being written is not read', () => {
  openFixture('outlook-compose-open');
  expect(readings(HOST).map(({ from }) => from[0]?.address)).toEqual(['orders@shop.example']);
  document.querySelector('[data-app-section="ConversationContainer"]')?.remove();
  expect(readDocument(document, HOST)).toEqual({ unreadable: 'no_message_open' });
});

test('nothing that stands in the body changes what the header says', () => {
  openFixture('outlook-hostile');
  expect(readings(HOST)).toMatchObject([
    {
      from: [{ name: 'ceo@bank.example', address: 'orders@shop.example' }],
      to: [{ name: 'Reader', address: 'reader@mail.example' }],
      subject: 'Invoice',
      date: 'Fri 11/20/2026 10:00 AM',
      attachments: [],
      account: undefined,
    },
  ]);
  expect(messagesOf(HOST)[0]?.links.map(({ href }) => href)).toEqual(['https://evil.example/']);
  expect(outlook.rows?.(document).map(({ id }) => id)).not.toContain('AAQkAD0000000009');
});

test('a message that lost its own header is not taken for its neighbour', () => {
  openFixture('outlook-conversation');
  document.querySelector('#MSG_43_FROM')?.remove();
  expect(readings(HOST)[0]).toMatchObject({ from: [], subject: 'Your order', missing: ['sender'] });
  document.querySelector('#MSG_45_FROM')?.remove();
  document.querySelector('#MSG_46_FROM')?.remove();
  expect(readDocument(document, HOST)).toEqual({ unreadable: 'page_changed' });
});

test.each([
  ['[id$="_SUBJECT"]', 'subject'],
  ['[data-testid="SentReceivedSavedTime"]', 'date'],
])('%s gone is said to be missing', (selector, piece) => {
  openFixture('outlook-reading');
  document.querySelectorAll(selector).forEach((one) => one.remove());
  expect(readings(HOST)[0]?.missing).toEqual([piece]);
});

test('a subject without a body where it was is a changed page; a list is no message; nor is an appointment', () => {
  openFixture('outlook-changed');
  expect(readDocument(document, HOST)).toEqual({ unreadable: 'page_changed' });
  openFixture('outlook-list');
  expect(readDocument(document, HOST)).toEqual({ unreadable: 'no_message_open' });
  document.body.innerHTML = '<div><h1>Lunch</h1><div id="UniqueMessageBody_1">At noon</div></div>';
  expect(readDocument(document, HOST)).toEqual({ unreadable: 'no_message_open' });
});

test('the banner stands before the box of the body', () => {
  openFixture('outlook-reading');
  expect(bannersBefore(HOST)).toEqual([document.querySelector('.GNoVr')]);
});

test('rows are told by their conversation; the message is that of the chosen row with its subject', () => {
  openFixture('outlook-reading');
  expect(outlook.rows?.(document).map(({ id }) => id)).toEqual(['AAQkAD0000000001', 'AAQkAD0000000002']);
  expect(outlook.rows?.(document)[0]?.place.before).toBe(document.querySelector('[data-convid] [title]'));
  expect(listId()).toEqual(['AAQkAD0000000001']);
  document.querySelector('[id^="CONV_"] span')?.replaceChildren('Another one');
  expect(listId()).toEqual([null]);
  document.querySelector('[data-convid]')?.setAttribute('aria-selected', 'false');
  expect(listId()).toEqual([null]);
});

test('a server of its own is known by its path and its page', () => {
  openFixture('outlook-reading', 'owa/mail/inbox');
  expect(outlook.matches(document)).toBe(true);
  history.replaceState(null, '', '/mail/');
  expect(outlook.matches(document)).toBe(false);
  openFixture('gmail-dark', 'owa/mail/inbox');
  expect(outlook.matches(document)).toBe(false);
});
