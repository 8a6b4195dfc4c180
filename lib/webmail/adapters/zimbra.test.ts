// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { openIn, readDocument } from '../registry';
import { bannersBefore, messagesOf, openFixture, readings } from '../testPage';
import zimbra from './zimbra';

const HOST = 'webmail.example';

test('a message is read from its header table; the view of another tab is not', () => {
  openFixture('zimbra-message');
  expect(readings(HOST)).toMatchObject([
    {
      webmail: 'zimbra',
      from: [{ name: 'Shop', address: 'orders@shop.example' }],
      // The row is there only when it differs from the sender.
      replyTo: [{ name: '', address: 'help@answers.example' }],
      to: [
        { name: '', address: 'mail@example.com' },
        { name: 'Other', address: 'other@example.com' },
      ],
      subject: 'Your invoice',
      date: 'Saturday, November 21, 2026 10:00:00 AM',
      attachments: [{ name: 'bill.pdf' }],
      imagesBlocked: true,
      clipped: false,
      missing: [],
    },
  ]);
  const [message] = messagesOf(HOST);
  expect(message?.text).toContain('Please pay');
  expect(message?.links.map(({ href }) => href)).toEqual(['/pay?id=1']);
});

test('without a Reply-To row nothing is known of it', () => {
  openFixture('zimbra-message');
  document.querySelector('[id$="_reply to"]')?.remove();
  expect(readings(HOST)[0]?.replyTo).toBeUndefined();
});

test('shown by their names alone, nobody has an address', () => {
  openFixture('zimbra-message');
  document.querySelectorAll('.addrBubble').forEach((one) => (one.textContent = 'Some Name'));
  expect(readings(HOST)).toMatchObject([
    { from: [{ name: 'Some Name', address: '' }], to: undefined, replyTo: undefined, missing: ['address'] },
  ]);
});

test('a conversation: expanded messages in the page, in any language, without what they quote', () => {
  openFixture('zimbra-conversation');
  expect(readings(HOST)).toMatchObject([
    {
      from: [{ name: 'Shop', address: 'orders@shop.example' }],
      replyTo: undefined,
      to: undefined,
      subject: 'Rechnung',
      clipped: true,
      missing: [],
    },
  ]);
  expect(messagesOf(HOST)[0]?.text).toMatch(/First line\s+Second https:/);
});

test('nothing that stands in the body changes what the header says, or which source is asked for', () => {
  openFixture('zimbra-hostile');
  expect(readings(HOST)).toMatchObject([
    {
      // Sent by a list on behalf of the one in From.
      from: [{ name: 'Shop', address: 'orders@shop.example' }],
      replyTo: undefined,
      subject: 'Invoice',
      date: '10:00',
      attachments: [],
      imagesBlocked: false,
    },
  ]);
  expect(messagesOf(HOST)[0]?.text).toContain('Account closed');
  expect(messagesOf(HOST)[0]?.links.map(({ href }) => href)).toContain('https://evil.example/');
  expect(sources()).toEqual([null]);
  document.querySelector('.MsgHeaderTable')?.remove();
  expect(readDocument(document, HOST)).toEqual({ unreadable: 'page_changed' });
});

const sources = (): (string | null)[] => {
  const opened = openIn(document, HOST);
  if ('unreadable' in opened) return [];
  return opened.messages.map((one) => zimbra.rawSource?.(one)?.url ?? null);
};
const url = (number: number): string => `/service/home/~/?auth=co&view=text&id=${number}`;

test('the source is asked for by the number that the page has for this very message', () => {
  openFixture('zimbra-message');
  expect(sources()).toEqual([url(257)]);
  document.querySelector('.MessageHeaderAttachments')?.remove();
  expect(sources()).toEqual([url(257)]);
  document.querySelector('.Row')?.classList.add('Row-selected');
  expect(sources()).toEqual([null]);
  openFixture('zimbra-conversation');
  expect(sources()).toEqual([url(301)]);
});

test('one view that shows one message after the other gives each an id of its own', () => {
  openFixture('zimbra-message');
  const first = readDocument(document, HOST);
  document.querySelector('.MessageHeaderAttachments')?.remove();
  document.querySelector('.Row-selected')?.classList.remove('Row-selected');
  document.querySelectorAll('.DateCol').forEach((one) => (one.textContent = '11:00'));
  const second = readDocument(document, HOST);
  expect('focused' in first && 'focused' in second && first.focused === second.focused).toBe(false);
});

test('it is recognised by the head of its page, in its own windows and below any path', () => {
  for (const name of ['zimbra-message', 'zimbra-conversation']) {
    openFixture(name);
    expect(zimbra.matches(document)).toBe(true);
  }
  document.querySelector('link')?.remove();
  expect(zimbra.matches(document)).toBe(false);
});

test('the banner stands before what holds the body, in a frame or not', () => {
  openFixture('zimbra-message');
  expect(bannersBefore(HOST)).toEqual([document.querySelector('#zv__TV-main__MSG__body')]);
  openFixture('zimbra-conversation');
  expect(bannersBefore(HOST)).toEqual([document.querySelector('#main_MSGC301__body')]);
});
