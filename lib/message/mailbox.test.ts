import { expect, test } from 'vitest';
import { domainOf, readMailboxes, senderMailbox } from './mailbox';

test('an unquoted comma leaves one sender, with its name and its address', () => {
  expect(senderMailbox(readMailboxes('Account Team ,_<a@b.example>'))).toEqual({
    name: 'Account Team',
    address: 'a@b.example',
  });
  expect(senderMailbox([])).toBeNull();
});

test('the domain is what stands after the last @', () => {
  expect(domainOf('"a@b"@C.Example.')).toBe('c.example');
  expect(domainOf('nobody')).toBe('');
});
