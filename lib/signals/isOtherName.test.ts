import { expect, test } from 'vitest';
import { contextOf } from '../assess/context';
import { failed, from, link } from '../../tests/signalCases';
import { mail, passed } from '../../tests/support';
import { isOtherName } from './isOtherName';

const isOther = (parts: Parameters<typeof mail>[0]) =>
  isOtherName(contextOf(mail(parts), { senders: [], domains: [] }));
const tickets = from('Ticketmaster', 'orders@email.ticketmaster.nl');
const there = `<p>Your tickets</p>${link('https://www.ticketmaster.nl/orders')}`;

test.each([
  ['its name under the ending of another country', { from: tickets, html: there }],
  ['confirmed', { from: tickets, html: link('https://evil.test'), authentication: passed }],
  [
    'a name of the same state',
    {
      from: from('Dart Charge', 'no-reply@dart-charge.service.gov.uk'),
      html: `<p>Dart Charge</p>${link('https://www.gov.uk/pay-dart-charge')}`,
    },
  ],
  [
    'links to one, on a page that shows no address',
    { from: from('Ticketmaster', ''), html: there, origin: 'page' as const },
  ],
])('another name of the provider: %s', (_, parts) => {
  expect(isOther(parts)).toBe(true);
});

test.each([
  ['a forged address', { from: tickets, html: there, authentication: failed }],
  [
    'an address that nobody confirmed, and links that lead away',
    { from: tickets, html: link('https://evil.test') },
  ],
  ['an ending that anybody has', { from: from('Ticketmaster', 'a@ticketmaster.xyz'), html: there }],
  ['a name of somebody else', { from: from('Ticketmaster', 'a@tickets.example'), html: there }],
  ['nobody is claimed', { from: from('Kim', 'kim@company.example'), html: there }],
  [
    'a link that leads away beside one, on a page that shows no address',
    {
      from: from('Ticketmaster', ''),
      html: there + link('https://evil.test'),
      origin: 'page' as const,
    },
  ],
  ['no address in the source', { from: from('Ticketmaster', ''), html: there }],
])('no other name: %s', (_, parts) => {
  expect(isOther(parts)).toBe(false);
});
