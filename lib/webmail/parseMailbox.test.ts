import { expect, test } from 'vitest';
import { parseMailbox } from './parseMailbox';

test.each([
  ['Odd Host <root@localhost>', { name: 'Odd Host', address: 'root@localhost' }],
  ['_<ab@shop.example', { name: '_', address: 'ab@shop.example' }],
  ['<a@shop.example >', { name: '', address: 'a@shop.example' }],
  ['a@shop.example', { name: '', address: 'a@shop.example' }],
  ['"Two, Words" <a@shop.example>', { name: 'Two, Words', address: 'a@shop.example' }],
  ['Account Team ,', { name: 'Account Team ,', address: '' }],
  ['help@bank.example <x@evil.example>', { name: 'help@bank.example', address: 'x@evil.example' }],
  ['A < B', { name: 'A < B', address: '' }],
  ['"offers@shop"', { name: '', address: 'offers@shop' }],
  ['a@shop.example <a@shop.example>', { name: '', address: 'a@shop.example' }],
  ['<Shop Vouchers>', { name: 'Shop Vouchers', address: '' }],
  ['', { name: '', address: '' }],
])('%j', (shown, mailbox) => expect(parseMailbox(shown)).toEqual(mailbox));
