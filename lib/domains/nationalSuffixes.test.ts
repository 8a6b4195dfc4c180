import { expect, test } from 'vitest';
import data from './nationalSuffixes.json';
import { isNationalTwin } from './nationalSuffixes';

test.each([
  ['ticketmaster.com', 'ticketmaster.nl', true],
  ['booking.com', 'booking.co.uk', true],
  ['ticketmaster.com', 'ticketmaster.com', false],
  ['ticketmaster.com', 'ticketmaster.co', false],
  ['ticketmaster.com', 'ticketmaster.xyz', false],
  ['ticketmaster.com', 'ticketmaster-nl.nl', false],
  ['ticketmaster.com', 'ticketmasters.nl', false],
  ['dhl.com', 'dhl.nl', false],
])('%s and %s: one name under the ending of another country: %s', (known, domain, expected) => {
  expect(isNationalTwin(known, domain)).toBe(expected);
});

test('the endings are sorted, and each stands there once', () => {
  expect(data.suffixes).toEqual([...new Set(data.suffixes)].toSorted());
});
