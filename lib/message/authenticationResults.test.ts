import { expect, test } from 'vitest';
import { leastTime } from '../../tests/leastTime';
import { sameOwner } from '../domains/registrableDomain';
import { parseAuthenticationResults, parseReceivedSpf, receiversResults } from './authenticationResults';

const field = (name: string, value: string) => ({ name, value });
const own = 'mx.home.example; dmarc=pass header.from=shop.example';

test('RFC 8601 appendix B.2: no authentication done', () => {
  expect(parseAuthenticationResults('example.org 1; none')).toEqual({ server: 'example.org', methods: [] });
});

test('RFC 8601 appendix B.5: several methods, comments, properties', () => {
  const value =
    'example.com; dkim=pass (good signature) header.d=example.com; auth=pass (cram-md5) smtp.auth=sender@example.com; spf=fail smtp.mailfrom=example.com';
  expect(parseAuthenticationResults(value)).toEqual({
    server: 'example.com',
    methods: [
      { method: 'dkim', result: 'pass', properties: { 'header.d': 'example.com' } },
      { method: 'auth', result: 'pass', properties: { 'smtp.auth': 'sender@example.com' } },
      { method: 'spf', result: 'fail', properties: { 'smtp.mailfrom': 'example.com' } },
    ],
  });
});

test('RFC 8601 appendix B.7: comments nest and stand anywhere', () => {
  const value =
    'foo.example.net (foobar) 1 (baz); dkim (Because I like it) / 1 (One yay) = (wait for it) fail policy (A dot can go here) . (like that) expired (this surprised me) = (as I wanted to see it) 1362471462';
  expect(parseAuthenticationResults(value)?.server).toBe('foo.example.net');
});

test('a version other than 1 is not understood', () => {
  expect(parseAuthenticationResults('example.org 2; dkim=pass')).toBeNull();
});

test("Microsoft's form without an authserv-id", () => {
  const value =
    'spf=fail (sender IP is 203.0.113.9) smtp.mailfrom=a.example; dkim=none (message not signed) header.d=none; dmarc=fail action=none header.from=a.example;compauth=fail reason=001';
  const parsed = parseAuthenticationResults(value);
  expect(parsed?.server).toBe('');
  expect(parsed?.methods.map(({ method, result }) => `${method}=${result}`)).toEqual([
    'spf=fail',
    'dkim=none',
    'dmarc=fail',
    'compauth=fail',
  ]);
});

test('semicolons and equal signs inside quotes and comments divide nothing', () => {
  const parsed = parseAuthenticationResults(
    'a.example; dkim=pass reason="x; dmarc=pass" (y; spf=pass) header.d=b.example',
  );
  expect(parsed?.methods).toHaveLength(1);
});

test('the topmost result of the receiving server counts', () => {
  const fields = [
    field('received', 'from x by mx.home.example'),
    field('authentication-results', own),
    field('from', 'a'),
  ];
  expect(receiversResults(fields, sameOwner)?.methods[0]?.result).toBe('pass');
});

test('one that another server, or the sender, wrote does not', () => {
  const planted = field('authentication-results', 'mx.trusted.example; dmarc=pass');
  expect(receiversResults([field('received', 'from x by mx.home.example'), planted], sameOwner)).toBeNull();
});

test('a planted one below the own is not added to it', () => {
  const fields = [
    field('authentication-results', 'mx.home.example; spf=fail'),
    field('received', 'from x by mx.home.example'),
    field('authentication-results', own),
  ];
  expect(receiversResults(fields, sameOwner)?.methods).toHaveLength(1);
});

test('a planted Received does not make the server it names the receiver', () => {
  const planted = [
    field('received', 'from x by mx.google.com'),
    field('authentication-results', 'mx.google.com; dmarc=pass header.from=openai.com'),
  ];
  const real = field('received', 'from x by mx.home.example');
  expect(receiversResults([real, ...planted], sameOwner)).toBeNull();
  expect(receiversResults([real, ...planted.toReversed()], sameOwner)).toBeNull();
});

test('one planted in the name of the receiver, below its own, is not added', () => {
  const fields = [
    field('received', 'from x by mx.home.example'),
    field('authentication-results', 'mx.home.example; spf=fail'),
    field('authentication-results', own),
  ];
  expect(receiversResults(fields, sameOwner)?.methods).toEqual([
    { method: 'spf', result: 'fail', properties: {} },
  ]);
});

test('without any Received field nobody vouches for the result', () => {
  expect(receiversResults([field('authentication-results', own)], sameOwner)).toBeNull();
});

test('one field a method, of the same server, add up', () => {
  const fields = [
    field('authentication-results', 'mx.home.example; spf=pass'),
    field('authentication-results', 'mx.home.example; dkim=pass header.d=a.example'),
    field('received', 'from x by mx.home.example'),
  ];
  expect(receiversResults(fields, sameOwner)?.methods).toHaveLength(2);
});

test('Received-SPF (RFC 7208 section 9.1)', () => {
  expect(
    parseReceivedSpf(
      'fail (mx.home.example: not permitted) envelope-from="<a@b.example>"; client-ip=203.0.113.9',
    ),
  ).toEqual({
    method: 'spf',
    result: 'fail',
    properties: { 'smtp.mailfrom': 'a@b.example' },
  });
  expect(parseReceivedSpf('perhaps')).toBeNull();
});

test('hostile fields take linear time', async () => {
  const time = await leastTime(500, () => {
    parseAuthenticationResults(`a.example; ${'('.repeat(60_000)}`);
    parseAuthenticationResults(`a.example; ${'dkim=pass '.repeat(60_000)}`);
    parseAuthenticationResults(`a.example;${' '.repeat(60_000)}x`);
    parseReceivedSpf(' '.repeat(60_000));
  });
  expect(time).toBeLessThan(500);
});
