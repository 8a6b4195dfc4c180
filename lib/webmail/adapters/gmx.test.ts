// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { openIn, readDocument } from '../registry';
import { bannersBefore, messagesOf, openFixture, readings } from '../testPage';
import gmx from './gmx';

const HOST = '3c.gmx.net';

test.each([
  ['gmx', '3c-bap.gmx.net'],
  ['gmx', '3c-bs.gmx.co.uk'],
  ['webDe', '3c.web.de'],
  ['mailCom', '3c-lxa.mail.com'],
])('%s: the frame with the header reads it, and the body through its frame', (webmail, host) => {
  openFixture('gmx-message');
  expect(readings(host)).toMatchObject([
    {
      webmail,
      from: [{ name: 'Parcel Service', address: 'news@parcel.example' }],
      replyTo: undefined,
      to: [{ name: '', address: 'me@mail.example' }],
      subject: 'Your parcel',
      date: '2026-11-21 10:00',
      attachments: undefined,
      missing: [],
      unsure: ['sender', 'date', 'recipients'],
    },
  ]);
});

test('links stay as written, the way out of the webmail included', () => {
  openFixture('gmx-message');
  const [message] = messagesOf(HOST);
  expect(message?.text).toContain('your parcel waits');
  expect(message?.links.map(({ href }) => href)).toEqual([
    'https://deref-gmx.net/mail/client/abc/dereferrer/?redirectUrl=https%3A%2F%2Fparcel.example%2Fpay%3Fid%3D1',
    '/track?id=1',
  ]);
});

test("the message is told from others by the number in its frame's address", () => {
  openFixture('gmx-message');
  expect(readDocument(document, HOST)).toMatchObject({ focused: 'tmai17' });
});

test('the banner stands before the frame of the body', () => {
  openFixture('gmx-message');
  expect(bannersBefore(HOST)).toEqual([document.querySelector('iframe')]);
});

test('the frame of the body is silent while the one around it reads it', () => {
  openFixture('gmx-message');
  const inner = document.querySelector('iframe')?.contentDocument;
  if (!inner) throw new Error('no frame');
  expect(gmx.messages(inner)).toEqual([]);
  expect(openIn(inner, HOST)).toEqual({ unreadable: 'no_message_open' });
});

test('the frame of the body reads itself, without a sender, where nothing around it does', () => {
  openFixture('gmx-body', 'mail/client/mailbody/tmai17/true');
  expect(readDocument(document, HOST)).toMatchObject({
    messages: [
      {
        id: 'tmai17',
        reading: { webmail: 'gmx', from: [], subject: '', missing: ['sender', 'address', 'subject'] },
      },
    ],
  });
  expect(bannersBefore(HOST)).toEqual([undefined]);
});

test('where the marks of the header are gone, the body is read and the header is said to be missing', () => {
  openFixture('gmx-changed');
  expect(readings(HOST)).toMatchObject([
    { from: [], missing: ['sender', 'address', 'subject'], html: expect.stringContaining('Pay now') },
  ]);
});

test('nothing that stands in the body changes what the header says', () => {
  openFixture('gmx-hostile');
  expect(readings(HOST)).toMatchObject([
    {
      from: [{ name: 'Parcel Service', address: 'news@parcel.example' }],
      subject: 'Your parcel',
      date: '2026-11-21 10:00',
    },
  ]);
});

test.each(['gmx-list', 'gmx-message'])(
  'the page around the frames, and a list, show no message: %s',
  (name) => {
    openFixture(name);
    document.querySelector('#mail-detail')?.remove();
    expect(readDocument(document, 'navigator.gmx.net')).toEqual({ unreadable: 'no_message_open' });
  },
);
