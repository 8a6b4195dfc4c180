import { expect, test } from 'vitest';
import { shownHost } from './shownHost';
import { unwrap } from './unwrap';

test.each([
  ['https://www.paypal.com/signin', 'www.paypal.com'],
  ['paypal.com', 'paypal.com'],
  ['www.paypal.com', 'www.paypal.com'],
  ['https://paypal.com/x opens now', 'paypal.com'],
  ['<https://www.paypal.com/signin>', 'www.paypal.com'],
  ['“www.paypal.com”.', 'www.paypal.com'],
  ['→ (paypal.com),', 'paypal.com'],
  ['pay\u200Bpal.com', 'paypal.com'],
  ['https://www.paypal.com/sign…', 'www.paypal.com'],
  ['HTTPS://WWW.PAYPAL.COM', 'www.paypal.com'],
  ['münchen.de', 'xn--mnchen-3ya.de'],
  ['https://xn--mnchen-3ya.de/', 'xn--mnchen-3ya.de'],
  ['https://a.com/?to=https://b.com/', 'a.com'],
  ['www.bank.De', 'www.bank.de'],
  ['PayPal.Com', 'paypal.com'],
  ['www.bank.Online', 'www.bank.online'],
  ...['\u200e', '\u202a', '\u202d', '\u2066', '\u2063', '\u3164', '\u180e'].map(
    (unseen): [string, string] => [`www.bank.de${unseen}`, 'www.bank.de'],
  ),
  ['pay\u2063pal.com', 'paypal.com'],
  ['paypal．com', 'paypal.com'],
  ['paypal。com', 'paypal.com'],
  ['paypal․com', 'paypal.com'],
  ['ｐａｙｐａｌ．ｃｏｍ', 'paypal.com'],
  ['https://bank.de⁄login', 'bank.de'],
  ['bank.de∕login', 'bank.de'],
  ['https：//paypal.com', 'paypal.com'],
  ['→ https：／／paypal.com', 'paypal.com'],
  ['HTTPS∶⁄⁄paypal.com', 'paypal.com'],
  // An ending that is a file's, too, in an address that can't be one.
  ['www.report.zip', 'www.report.zip'],
  ['https://shop.name', 'shop.name'],
  ['shop.info/login', 'shop.info'],
  ['shop.com.py', 'shop.com.py'],
  ['login.bank.pl', 'login.bank.pl'],
  ['shop.in', 'shop.in'],
  ['163.com', '163.com'],
])('%j shows where it leads', (text, host) => {
  expect(shownHost(text)).toBe(host);
});

test.each([
  'Click here',
  'DDR Memory at Crucial.com',
  'CNET News.com: top stories',
  'report.zip',
  'a@paypal.com',
  'etc.and',
  'https://a.com https://b.com',
  'https://a.com, www.b.com',
  'https://a.com,https://b.com',
  'www.a.com or www.b.com',
  'Visit https://paypal.com/x now',
  'https://www.pay…',
  'www.amazon.co...',
  'https://www.pay…pal.com/',
  'here.Click',
  'https://paypal.com and forty letters and more of a sentence that goes on',
  'John.Smith',
  'app.py:12',
  'app.py:12:5',
  'README.md#usage',
  'console.info',
  'model.save',
  'package.name',
  'com.foo.Bar.info',
  'com.example.android.gm',
  'setup.cfg.in',
  'IMG.0001.mov',
  'data.2026.zip',
  'CHANGELOG.de.md',
  'v2.0.io',
  'main.rs',
  // A full stop between two sentences.
  '見てください。amazon.co.jp',
  '見てください．amazon.co.jp',
  'and∕or',
  '1⁄2',
  '1.2.3',
])('%j shows no address', (text) => {
  expect(shownHost(text)).toBeNull();
});

test('wrappers come off, nested ones too, and are named', () => {
  const inner = 'https://shop.example/a?b=1';
  const google = `https://www.google.com/url?q=${encodeURIComponent(inner)}`;
  const safe = `https://nam02.safelinks.protection.outlook.com/?url=${encodeURIComponent(google)}&data=x`;
  expect(unwrap(safe)).toMatchObject({
    wrappers: ['safelinks', 'google-url'],
    target: { host: 'shop.example' },
  });
});

test('a wrapper that carries nothing, or no page, stays what it is', () => {
  expect(unwrap('https://www.google.com/url?q=javascript:alert(1)')).toMatchObject({
    wrappers: [],
    opaque: 'google-url',
    target: { host: 'www.google.com' },
  });
  expect(unwrap('https://www.google.com/search?q=https://a.example')).toMatchObject({ wrappers: [] });
});
