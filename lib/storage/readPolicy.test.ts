import { describe, expect, test } from 'vitest';
import { isAddrSpec } from '../report/isAddrSpec';
import { mailboxIn } from './policyValues';
import { readPolicy } from './readPolicy';

const reportMailbox = 'phishing@example.com';
const plain = {
  name: 'example.com',
  reportTo: 'phishing@example.com',
  subjectPrefix: '',
  ticketFormat: 'eml',
  otherDesks: true,
  domain: null,
};

test.each([[undefined], [null], [{}], ['reportMailbox'], [['reportMailbox']]])(
  '%j is no policy',
  (policy) => {
    expect(readPolicy(policy)).toBeNull();
  },
);

test('a mailbox is enough', () => {
  expect(readPolicy({ reportMailbox })).toEqual({ organisation: plain, problems: [] });
});

test('every field is read', () => {
  const policy = {
    reportMailbox: ' Phishing+1@Mail.Example.com ',
    reportName: ' Example Ltd ',
    subjectPrefix: '[Phish] ',
    ticketFormat: 'xarf',
    offerOtherDesks: false,
    organisationDomain: 'Example.com',
  };
  expect(readPolicy(policy)).toEqual({
    organisation: {
      name: 'Example Ltd',
      reportTo: 'Phishing+1@mail.example.com',
      subjectPrefix: '[Phish]',
      ticketFormat: 'xarf',
      otherDesks: false,
      domain: 'example.com',
    },
    problems: [],
  });
});

test('a mailbox that is taken here can be written to', () => {
  // Every character of ASCII, in both halves.
  const addresses = Array.from({ length: 128 }, (_, code) => String.fromCharCode(code)).flatMap((one) => [
    `a${one}b@example.com`,
    `a@b${one}c.example`,
  ]);
  const taken = addresses.flatMap((address) => mailboxIn(address) ?? []);
  expect(taken.length).toBeGreaterThan(100);
  expect(taken.filter((address) => !isAddrSpec(address))).toEqual([]);
});

test('a field that was emptied is not set', () => {
  expect(readPolicy({ reportMailbox, subjectPrefix: null, ticketFormat: null })?.problems).toEqual([]);
});

test('0 and 1 are no and yes, as the Windows registry has them', () => {
  const otherDesks = [0, 1].map((offerOtherDesks) => readPolicy({ reportMailbox, offerOtherDesks }));
  expect(otherDesks.map((policy) => policy?.organisation?.otherDesks)).toEqual([false, true]);
});

describe('what cannot be used is named, and the rest holds', () => {
  test.each([
    ['ticketFormat', 'pdf'],
    ['ticketFormat', 'EML'],
    ['ticketFormat', 3],
    ['reportName', 'Example\nLtd'],
    ['reportName', 'x'.repeat(101)],
    ['subjectPrefix', 'Phish\r\nBcc: everybody@example.org'],
    ['subjectPrefix', 'Phish\u2028'],
    ['subjectPrefix', 'Phish\u0000'],
    ['subjectPrefix', 'x'.repeat(61)],
    ['subjectPrefix', ['Phish']],
    ['offerOtherDesks', 'no'],
    ['offerOtherDesks', 2],
    ['organisationDomain', 'https://example.com/'],
    ['organisationDomain', '192.0.2.7'],
    ['organisationDomain', 'example..com'],
    ['organisationDomain', '-example.com'],
    ['organisationDomain', 'example.com:25'],
    ['organisationDomain', ''],
    ['organisationDomain', 'example'],
    ['reportMailBox', 'phishing@example.com'],
    ['constructor', 1],
  ])('%s: %j', (field, value) => {
    expect(readPolicy({ reportMailbox, [field]: value })).toEqual({ organisation: plain, problems: [field] });
  });

  test('XARF without a domain is not possible: the original goes', () => {
    const read = readPolicy({ reportMailbox, ticketFormat: 'xarf' });
    expect(read).toEqual({ organisation: plain, problems: ['organisationDomain'] });
    const wrong = readPolicy({ reportMailbox, ticketFormat: 'xarf', organisationDomain: 'a b' });
    expect(wrong).toEqual(read);
  });
});

describe('without a mailbox that can be written to nothing holds, and that is said', () => {
  test.each([
    undefined,
    7,
    '',
    'phishing',
    '@example.com',
    'phishing@',
    'phishing@example',
    'phish%40ing@example.com',
    'phishing@@example.com',
    'phishing@example.com, other@example.com',
    'phishing@example.com?bcc=other@example.com',
    'Example <phishing@example.com>',
    'mailto:phishing@example.com',
    'phish ing@example.com',
    '"phishing"@example.com',
    '.phishing@example.com',
    'phish..ing@example.com',
    'phishing@[192.0.2.7]',
    'phishing@192.0.2.7',
    'phishing@exa\nmple.com',
    'phishing@example.com\r\nBcc: other@example.com',
    'phishing@exämple.com',
    `${'x'.repeat(65)}@example.com`,
    `phishing@${'x'.repeat(64)}.example`,
    `phishing@${'x.'.repeat(200)}example`,
  ])('%j', (mailbox) => {
    const read = readPolicy({ reportMailbox: mailbox, offerOtherDesks: false });
    expect(read).toEqual({ organisation: null, problems: ['reportMailbox'] });
  });

  test('every problem is named once', () => {
    expect(readPolicy({ reportMailbox: 'x', ticketFormat: 'pdf', more: 1 })?.problems).toEqual([
      'more',
      'reportMailbox',
      'ticketFormat',
    ]);
  });
});
