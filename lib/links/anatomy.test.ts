import { assert, constantFrom, array, oneof, property, string, webUrl } from 'fast-check';
import { expect, test } from 'vitest';
import { leastTime } from '../../tests/leastTime';
import { dissect, isWeb } from './anatomy';

test('a link is taken apart as a browser would', () => {
  expect(dissect('https://paypal.com@EVIL.example:8443/a?b#c')).toMatchObject({
    scheme: 'https',
    host: 'evil.example',
    owner: 'evil.example',
    userinfo: 'paypal.com',
    port: '8443',
    rest: '/a?b#c',
  });
  expect(dissect('//a.example/x').host).toBe('a.example');
  expect(dissect('https:/a.example').host).toBe('a.example');
});

test.each([
  ['http://0x7f.1/', '127.0.0.1', '0x7f.1'],
  ['http://017700000001', '127.0.0.1', '017700000001'],
  ['http://2130706433/', '127.0.0.1', '2130706433'],
  ['http://0x7f000001', '127.0.0.1', '0x7f000001'],
  ['http://127.1', '127.0.0.1', '127.1'],
  ['http://0xcb.0.0x7109', '203.0.113.9', '0xcb.0.0x7109'],
  ['http://%31%32%37.0.0.1/', '127.0.0.1', '%31%32%37.0.0.1'],
  ['http://１２７.0.0.1/', '127.0.0.1', '１２７.0.0.1'],
  ['http://user@203.0.113.9:81/', '203.0.113.9', '203.0.113.9'],
  ['http://[2001:db8::1]:81/', '[2001:db8::1]', '[2001:db8::1]'],
])('%s is a number, and how it was written is kept', (href, host, writtenHost) => {
  expect(dissect(href)).toMatchObject({ host, writtenHost, ip: true });
});

test.each([
  ['https://ＰＡＹ.example/', 'pay.example', 'ＰＡＹ.example'],
  ['https://%70ay.example/', 'pay.example', '%70ay.example'],
  ['https://münchen.example/', 'xn--mnchen-3ya.example', 'münchen.example'],
  ['https://a@b@c.example:8080/', 'c.example', 'c.example'],
  ['https://EXAMPLE.com.', 'example.com', 'EXAMPLE.com.'],
])('%s keeps its host as it was written', (href, host, writtenHost) => {
  expect(dissect(href)).toMatchObject({ host, writtenHost, ip: false });
});

test.each([
  ['java\nscript:alert(1)', 'javascript'],
  ['\u0001 \tdata:text/html,x', 'data'],
  ['ht\ttps://a.example', 'https'],
  ['JAVASCRIPT:x', 'javascript'],
])('%j: tabs, line feeds and leading controls do not hide the scheme', (href, scheme) => {
  expect(dissect(href).scheme).toBe(scheme);
});

test.each([
  ['https:\\\\evil.example\\@paypal.com', 'evil.example', true],
  ['\\\\evil.example\\x', 'evil.example', true],
  ['https://evil.example\\.paypal.com/', 'evil.example', true],
  ['https://a.example/x?path=c:\\temp', 'a.example', false],
  ['https://a.example/x#\\alpha', 'a.example', false],
])('%s: a backslash is a slash before the query only', (href, host, backslash) => {
  expect(dissect(href)).toMatchObject({ host, backslash });
});

test('a port is given when it is not the one of the scheme', () => {
  expect(dissect('https://a.example:443/').port).toBe('');
  expect(dissect('http://a.example:443/').port).toBe('443');
});

test.each([
  [
    'https://me:pw@www.example.co.uk:8443/a/b?x=1#f',
    [
      'scheme https://',
      'userinfo me:pw@',
      'subdomain www.',
      'owner example.co.uk',
      'port :8443',
      'path /a/b',
      'query ?x=1',
      'fragment #f',
    ],
  ],
  ['http://localhost/', ['scheme http://', 'owner localhost', 'path /']],
  ['http://0x7f.1/', ['scheme http://', 'owner 127.0.0.1', 'path /']],
  ['http://[::1]/', ['scheme http://', 'owner [::1]', 'path /']],
  ['https://user.github.io./', ['scheme https://', 'owner user.github.io.', 'path /']],
  ['https://bücher.example', ['scheme https://', 'owner xn--bcher-kva.example', 'path /']],
  ['mailto:a@b.example?subject=x', ['scheme mailto:', 'path a@b.example', 'query ?subject=x']],
  ['javascript:go(1)#x', ['scheme javascript:', 'path go(1)', 'fragment #x']],
])('%s shows its pieces in their order', (href, pieces) => {
  expect(dissect(href).parts.map(({ kind, text }) => `${kind} ${text}`)).toEqual(pieces);
});

test.each([
  'https://example.com/?',
  'https://example.com/#',
  'https://example.com/?#',
  'https://example.com/#?',
  'foo:/.//p',
  'foo:///p?q',
  'file:///c:/x',
  'https://:pw@example.com',
  'https://@example.com/',
  'https://example.com../',
  'blob:https://a.example/x?y#z',
])('the pieces of %s joined are the address', (href) => {
  const { parts, url } = dissect(href);
  expect(url).not.toBe('');
  expect(parts.map(({ text }) => text).join('')).toBe(url);
});

test.each([
  '',
  '#',
  '/path',
  'mailto:a@b.example',
  'tel:+123',
  'http://',
  'javascript:void(0)',
  'data:text/html,x',
  'http://[bad',
  'http://exa%zzmple',
])('%j leads to no page', (href) => {
  expect(isWeb(dissect(href))).toBe(false);
});

test('hostile 64 kB answer soon, and never throw', async () => {
  const hostile = ['a', '@', '\\', '%', '\t', '/', '[', '.', '\u202e', 'x.', '%25', '?u=http://'];
  for (const piece of hostile) {
    for (const start of ['', 'https://', 'javascript:', '//']) {
      const href = start + piece.repeat(70_000 / piece.length);
      expect(await leastTime(500, () => dissect(href))).toBeLessThan(500);
      const { url, parts } = dissect(href);
      expect(parts.map(({ text }) => text).join('')).toBe(url);
    }
  }
});

const pieces = array(
  constantFrom(
    'https:',
    'http:',
    'data:',
    'x:',
    '/',
    '\\',
    '@',
    ':',
    '.',
    '#',
    '?',
    '%',
    '%41',
    '[',
    ']',
    '0x7f',
    '1',
    '255',
    'paypal',
    'com',
    '\t',
    '\n',
    ' ',
    '\u3002',
    '\u2044',
    '\u200b',
    '\u202e',
    'ü',
    '-',
    'xn--',
    '::1',
    '80',
  ),
  { maxLength: 24 },
).map((some) => some.join(''));
const anything = oneof(pieces, pieces, string({ unit: 'binary' }), webUrl({ withQueryParameters: true }));

test('any text: the pieces are the address, and what was tidied up once stays so', () => {
  assert(
    property(anything, (href) => {
      const link = dissect(href);
      expect(link.parts.map(({ text }) => text).join('')).toBe(link.url);
      const again = dissect(link.url);
      expect(again.url).toBe(link.url);
      expect(again.host).toBe(link.host);
      expect(link.host === '' || link.owner === '' || link.host.includes(link.owner)).toBe(true);
    }),
    { numRuns: 2000 },
  );
});

test('any text: a host was written where the browser reads one', () => {
  assert(
    property(anything, (href) => {
      const { scheme, host, writtenHost } = dissect(href);
      expect(scheme === 'file' || host === '' || writtenHost !== '', 'written').toBe(true);
      // A name in plain letters that ends in no number is left as it is.
      const plain = /^[a-z0-9.-]+$/.test(writtenHost) && !/^[\d.]|\.(?:0x)?\d*\.?$/.test(writtenHost);
      expect(plain ? host : '').toBe(plain ? writtenHost.replace(/\.$/, '') : '');
    }),
    { numRuns: 2000 },
  );
});
