import { expect, test } from 'vitest';
import { directory, vouches } from './directory';
import { mailDomains } from './mailDomains';

test('nobody writes from nowhere', () => {
  for (const nobody of [null, undefined, '', 'no-such-provider', '__proto__'])
    expect(mailDomains(nobody)).toEqual([]);
});

test('who is known writes from confirmed domains, those for mail where any is marked so', () => {
  expect(mailDomains('paypal')).toContain('paypal.com');
  for (const { id, domains } of directory) {
    const confirmed = domains.filter(vouches);
    const mail = confirmed.filter(({ roles }) => roles.includes('mail'));
    const told = mailDomains(id);
    expect(told.length, id).toBe(mail.length || confirmed.length);
  }
});
