import { expect, test } from 'vitest';
import { mail } from '../../../tests/support';
import { ownAddresses } from './ownAddresses';

const to = (...addresses: string[]) => addresses.map((address) => ({ name: '', address }));
const nobody = mail({ to: [] });
const RECEIVED =
  'Received: from a.example by mx.home.example for <sam@home.example>; Mon, 1 Dec 2025 10:00:00 +0000\r\n';

test.each([
  ['the mailbox that is signed in', '', 'Sam@Home.Example', ['Sam@home.example']],
  [
    'Delivered-To above the first Received',
    'Delivered-To: sam@home.example\r\nReceived: from a by b\r\n',
    null,
    ['sam@home.example'],
  ],
  [
    'X-Original-To, in brackets',
    'X-Original-To: <sam@home.example>\r\nReceived: from a by b\r\n',
    null,
    ['sam@home.example'],
  ],
  ['whom the topmost Received names', RECEIVED, null, ['sam@home.example']],
  ['both, once', `Delivered-To: SAM@home.example\r\n${RECEIVED}`, null, ['SAM@home.example']],
  ['nobody whom a lower line names', `Received: from a by b\r\nDelivered-To: eve@evil.example\r\n`, null, []],
  [
    'nobody whom a lower Received names',
    `Received: from a by b\r\nReceived: from x by y for <eve@evil.example>\r\n`,
    null,
    [],
  ],
  [
    'nobody whom the sending server’s own name holds',
    `Received: from for <eve@evil.example> by mx for <sam@home.example>; x\r\n`,
    null,
    ['sam@home.example'],
  ],
  [
    'nobody of a list of several',
    'Envelope-To: a@home.example, b@home.example\r\nReceived: from a by b\r\n',
    null,
    [],
  ],
  [
    'nothing that is no address',
    'Delivered-To: mailing list dev@home.example\r\nReceived: from a by b\r\n',
    'Sam',
    [],
  ],
])('%s', (_, header, account, expected) => {
  expect(ownAddresses(`${header}Subject: x\r\n\r\nHi`, nobody, account)).toEqual(expected);
});

test('the only recipient, where nothing else is known', () => {
  expect(ownAddresses(null, mail({ to: to('sam@home.example') }), null)).toEqual(['sam@home.example']);
  expect(ownAddresses(null, mail({ to: to('sam@home.example', 'bob@home.example') }), null)).toEqual([]);
});

test('a sender is no guess: who writes to himself has hidden recipients', () => {
  const from = to('news@shop.example');
  expect(ownAddresses(null, mail({ from, to: to('News@shop.example') }), null)).toEqual([]);
});

test('a mail forged to come from the reader himself has his address nevertheless', () => {
  const forged = mail({ from: to('sam@home.example'), to: to('sam@home.example') });
  expect(ownAddresses(`Delivered-To: sam@home.example\r\n${RECEIVED}`, forged, null)).toEqual([
    'sam@home.example',
  ]);
});

test('To may spell the same mailbox otherwise: tags, and dots at Gmail', () => {
  const message = mail({ to: to('s.am+news@gmail.com', 'bob@gmail.com') });
  expect(ownAddresses(null, message, 'sam@gmail.com')).toEqual(['sam@gmail.com', 's.am+news@gmail.com']);
});

test('the header of a message that was read is as good as its source', () => {
  const headers = [
    { name: 'delivered-to', value: 'sam@home.example' },
    { name: 'received', value: 'from a by b' },
  ];
  expect(ownAddresses(null, mail({ headers, to: [] }), null)).toEqual(['sam@home.example']);
});

test('five at most', () => {
  const message = mail({ to: to(...[1, 2, 3, 4, 5, 6, 7].map((n) => `sam+${n}@home.example`)) });
  expect(ownAddresses(null, message, 'sam@home.example')).toHaveLength(5);
});
