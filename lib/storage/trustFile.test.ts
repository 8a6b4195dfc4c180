import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { mergeTrust } from './mergeTrust';
import { MOST_TRUSTED } from './trust';
import { readTrustEntry } from './trustEntry';
import { LARGEST_LIST, MOST_LINES, readTrustFile, trustFile } from './trustFile';

const NOBODY = { senders: [], domains: [] };
const utf8 = (text: string) => new TextEncoder().encode(text);
const merged = (text: string) => {
  const read = readTrustFile(utf8(text));
  if ('fault' in read) throw new Error(read.fault);
  return mergeTrust(NOBODY, read.lines);
};

const label = fc.stringMatching(/^[a-z][a-z0-9]{2,10}$/);
const domain = label.map((name) => `${name}.example`);
const list = fc.record({
  senders: fc.uniqueArray(
    fc.tuple(fc.stringMatching(/^[a-z0-9.+_-]{1,20}$/), domain).map((two) => two.join('@')),
  ),
  domains: fc.uniqueArray(domain),
});

test('what is written is read again, whatever is on the list', () => {
  fc.assert(
    fc.property(list, (one) => {
      fc.pre(one.senders.length + one.domains.length > 0);
      expect(merged(trustFile(one))).toEqual({ added: one, known: 0, refused: [] });
    }),
  );
});

test('plain lines give the same as the file of the list', () => {
  fc.assert(
    fc.property(list, (one) => {
      fc.pre(one.senders.length + one.domains.length > 0);
      expect(merged([...one.senders, ...one.domains].join('\r\n')).added).toEqual(one);
    }),
  );
});

test('no bytes make it throw, and nothing but checked entries comes out', () => {
  const text = fc.oneof(fc.json(), fc.string(), fc.string({ unit: 'binary' }));
  fc.assert(
    fc.property(fc.oneof(fc.uint8Array(), text.map(utf8)), (bytes) => {
      const read = readTrustFile(bytes);
      if ('fault' in read) return;
      const { added } = mergeTrust(NOBODY, read.lines);
      for (const one of [...added.senders, ...added.domains])
        expect(readTrustEntry(one)).not.toHaveProperty('fault');
    }),
  );
});

test('a table with names beside the addresses, empty lines and remarks', () => {
  const table =
    '# friends\n"Ann";"Ann@Home.example"\n\nhome.example,Home\nmail.shop.example\n@firm.example\n';
  expect(merged(table)).toEqual({
    added: { senders: ['ann@home.example'], domains: ['home.example', 'shop.example', 'firm.example'] },
    known: 0,
    refused: [],
  });
});

test('what can not be trusted is refused, each with its reason', () => {
  const lines = [
    'gmail.com', 'user.github.io', 'com', '192.0.2.1', 'a@192.0.2.1', 'https://example.org/x', 'a b@example.org',
    '=HYPERLINK("http://x.example")', '=cmd|calc!a1', 'a@exa\u202Emple.org', `${'a'.repeat(70)}@example.org`, '__proto__',
  ]; // prettier-ignore
  expect(merged(lines.join('\n'))).toEqual({
    added: NOBODY,
    known: 0,
    refused: lines.map((text, at) => ({
      text,
      why: at < 2 ? 'everyone' : text.includes('@') ? 'address' : 'domain',
    })),
  });
});

test('twice is once, whatever the case', () => {
  const { lines } = readTrustFile(utf8('A@home.example\na@HOME.example\nb@home.example')) as never;
  expect(mergeTrust({ senders: ['b@home.example'], domains: [] }, lines)).toEqual({
    added: { senders: ['a@home.example'], domains: [] },
    known: 2,
    refused: [],
  });
});

test('byte order marks and UTF-16, as spreadsheets write', () => {
  expect(merged('\uFEFFa@home.example').added.senders).toEqual(['a@home.example']);
  const read = readTrustFile(
    new Uint8Array(Uint16Array.from('\uFEFFa@home.example', (c) => c.charCodeAt(0)).buffer),
  );
  expect(read).toMatchObject({ lines: [{ entry: { sender: 'a@home.example' } }] });
});

test.each([
  ['nothing', new Uint8Array(), 'empty'],
  ['blanks', utf8(' \r\n\uFEFF'), 'empty'],
  ['a picture', Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]), 'unusable'],
  ['Latin-1', Uint8Array.from([0x6d, 0xfc, 0x6c, 0x6c, 0x65, 0x72]), 'unusable'],
  ['NUL', utf8('a@home.example\0'), 'unusable'],
  ['other JSON', utf8('{"senders": []}'), 'unusable'],
  ['JSON that breaks off', utf8('{"second-look": "trusted", '), 'unusable'],
  ['a later version', utf8('{"second-look":"trusted","version":2,"senders":[],"domains":[]}'), 'unusable'],
  ['no lists', utf8('{"second-look":"trusted","version":1,"senders":{},"domains":[]}'), 'unusable'],
  ['deep JSON', utf8('['.repeat(200_000)), 'unusable'],
  ['many lines', utf8('a@home.example\n'.repeat(100_000)), 'too_big'],
  [
    'many entries',
    utf8(trustFile({ senders: Array<string>(MOST_LINES + 1).fill('a'), domains: [] })),
    'too_big',
  ],
  ['many bytes', new Uint8Array(LARGEST_LIST + 1), 'too_big'],
])('%s is no list', (_, bytes, fault) => {
  expect(readTrustFile(bytes)).toEqual({ fault });
});

test('keys of the prototype are keys like others', () => {
  const file = '{"__proto__": {"senders": ["x@home.example"]}, "second-look": "trusted", "version": 1, "senders": [{}, 7, "constructor"], "domains": ["__proto__"]}'; // prettier-ignore
  const { added, refused } = merged(file);
  expect(added).toEqual(NOBODY);
  expect(refused.map(({ text }) => text)).toEqual(['{…}', '7', 'constructor', '__proto__']);
});

test('what nests deep is one entry that can not be used', () => {
  const deep = `${'['.repeat(200_000)}${']'.repeat(200_000)}`;
  const file = `{"second-look": "trusted", "version": 1, "senders": [${deep}], "domains": []}`;
  expect(merged(file).refused).toEqual([{ text: '[…]', why: 'address' }]);
});

test('letters that browsers take for others make no other domain of it', () => {
  const { added, refused } = merged('\uFF47mail.com\nco.\uFF55k\nB\u00FCcher.example\nxn--bcher-kva.example\nh\uFF4Fme.example'); // prettier-ignore
  expect(added.domains).toEqual(['b\u00FCcher.example', 'xn--bcher-kva.example', 'home.example']);
  expect(refused.map(({ why }) => why)).toEqual(['everyone', 'domain']);
});

test('a list holds so many and no more', () => {
  const lines = Array.from({ length: MOST_TRUSTED + 1 }, (_, n) => `a${n}@home.example`);
  const { added, refused } = merged(lines.join('\n'));
  expect(added.senders).toHaveLength(MOST_TRUSTED);
  expect(refused).toEqual([{ text: `a${MOST_TRUSTED}@home.example`, why: 'full' }]);
});
