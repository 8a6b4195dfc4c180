import { expect, test } from 'vitest';
import { mail } from '../../tests/support';
import { readerOf } from './reader';

const nobody = { senders: [], domains: [] };
const to = (...addresses: string[]) => addresses.map((address) => ({ name: '', address }));
const delivered = { name: 'delivered-to', value: 'sam@school.example' };
const received = { name: 'received', value: 'from a by mx.school.example' };

test('whom To and Cc name is the reader, where they are few', () => {
  const { source, addresses, domains, freeMail } = readerOf(
    mail({ to: to('Sam@Home.Example'), cc: to('ann@gmail.com') }),
    nobody,
  );
  expect({ source, addresses, domains, freeMail }).toEqual({
    source: 'named',
    addresses: ['sam@home.example', 'ann@gmail.com'],
    domains: ['home.example'],
    freeMail: ['gmail.com'],
  });
});

test('of many recipients nobody is the reader, but all may be of one organisation', () => {
  const many = to(...Array.from({ length: 9 }, (_, i) => `p${i}@it.school.example`));
  expect(readerOf(mail({ to: many }), nobody)).toMatchObject({ addresses: [], domains: ['school.example'] });
  const mixed = to('a@a.example', 'b@b.example', 'c@c.example');
  expect(readerOf(mail({ to: mixed }), nobody).domains).toEqual([]);
});

test('the receiving server knows better than To, which anybody writes', () => {
  expect(readerOf(mail({ headers: [delivered, received] }), nobody)).toMatchObject({
    source: 'delivered',
    addresses: ['sam@school.example'],
  });
  expect(readerOf(mail({ headers: [received, delivered] }), nobody).source).toBe('named');
});

test('the mailbox that the extension knows goes before both', () => {
  const user = { ...nobody, mailboxes: ['me@club.example'] };
  expect(readerOf(mail({ headers: [delivered, received] }), user)).toMatchObject({
    source: 'user',
    addresses: ['me@club.example'],
  });
});

test.each([
  ['not visible', undefined],
  ['nobody named', []],
  ['a group without addresses', [{ name: 'undisclosed-recipients', address: '' }]],
])('recipients %s: nobody is known', (_, recipients) => {
  expect(readerOf(mail({ to: recipients }), nobody)).toEqual({
    source: 'unknown',
    addresses: [],
    domains: [],
    freeMail: [],
  });
});

test.each([
  ['the message names it', to('me@club.example', 'ann@a.example')],
  ['nobody is named', []],
  ['recipients are not visible', undefined],
])('the mailbox that is signed in is known to be his: %s', (_, recipients) => {
  expect(readerOf(mail({ to: recipients }), { ...nobody, account: 'Me@club.example' })).toMatchObject({
    source: 'account',
    addresses: ['me@club.example'],
    domains: ['club.example'],
  });
});

test('mail that came through an alias or another mailbox is taken as if nothing were known', () => {
  const user = { ...nobody, account: 'me@club.example' };
  expect(readerOf(mail({ to: to('alias@home.example') }), user)).toEqual(
    readerOf(mail({ to: to('alias@home.example') }), nobody),
  );
});
