import { array, assert, constantFrom, property, string, tuple } from 'fast-check';
import { expect, test } from 'vitest';
import { leastTime } from '../../tests/leastTime';
import { compareShown } from './compareShown';
import { unwrap } from './unwrap';

const compare = (text: string, href: string) => compareShown(text, href, unwrap(href));
const enc = encodeURIComponent;

test.each([
  ['www.paypal.com', 'https://evil.test/'],
  ['https://www.paypal.com/signin', 'https://evil.test/https://www.paypal.com/'],
  ['<https://www.paypal.com>', 'https://paypal.com.evil.test/'],
  ['paypal.com', 'http://203.0.113.9/paypal.com'],
  ['paypal.com', 'https://xn--pypal-4ve.com/'],
  // A wrapper around another page than the shown one.
  ['paypal.com', `https://nam02.safelinks.protection.outlook.com/?url=${enc('https://evil.test/')}`],
  ['www.google.com', `https://www.google.com/url?q=${enc('https://evil.test/')}`],
  ['paypal.com', 'https://url.us.m.mimecastprotect.com/s/a?domain=evil.test'],
  // Several addresses in the query: nobody can tell which.
  ['paypal.com', `https://evil.test/?a=${enc('https://paypal.com/')}&b=${enc('https://other.test/')}`],
  ['paypal.com', `https://evil.test/?a=${enc('https://other.test/')}`],
  // Tenants of one platform are owners of their own.
  ['anna.github.io', 'https://berta.github.io/'],
])('%s is not where %s leads', (text, href) => {
  const found = compare(text, href);
  expect(found).not.toBeNull();
  expect(found?.shown).not.toBe(found?.actual);
});

test.each([
  ['www.shop.com', 'https://shop.com/'],
  ['shop.com', 'https://www.shop.com/a'],
  ['shop.com', 'https://news.shop.com/'],
  ['news.shop.com', 'https://shop.com/'],
  ['https://shop.com/', 'http://SHOP.com:8080/x'],
  ['anna.github.io', 'https://github.io/'],
  // The spelling of an internationalised name.
  ['münchen.de', 'https://xn--mnchen-3ya.de/'],
  ['https://xn--mnchen-3ya.de', 'https://MÜNCHEN.de/a'],
  // Brackets, quotes, dots.
  ['<http://shop.com>', 'https://shop.com/'],
  ['„shop.com“.', 'https://shop.com/'],
  ['(www.shop.com),', 'https://shop.com/'],
  // Wrapped.
  ['www.shop.com', `https://eur01.safelinks.protection.outlook.com/?url=${enc('https://www.shop.com/')}`],
  ['www.shop.com', 'https://url.us.m.mimecastprotect.com/s/a?domain=shop.com'],
  ['www.shop.com', 'https://urldefense.com/v3/__https://shop.com/__;!!a!b$'],
  // Shown wrapped, and leading to the same.
  [`https://www.google.com/url?q=${enc('https://shop.com/')}`, 'https://shop.com/'],
  [
    `https://www.google.com/url?q=${enc('https://shop.com/')}`,
    `https://www.google.com/url?q=${enc('https://shop.com/')}`,
  ],
  [
    'https://www.google.com/url?q=https%3A%2F%2Fsho…',
    `https://www.google.com/url?q=${enc('https://shop.com/')}`,
  ],
  // A copy of a page, on the host that keeps it.
  ['web.archive.org', 'https://web.archive.org/web/2024/https://shop.com/'],
  // No address.
  ['Click here', 'https://evil.test/'],
  ['', 'https://evil.test/'],
  ['https://a.com https://b.com', 'https://evil.test/'],
  ['a@shop.com', 'https://evil.test/'],
  // No page.
  ['www.shop.com', 'mailto:info@other.test'],
  ['www.shop.com', '#'],
])('%s may be the text of %s', (text, href) => {
  expect(compare(text, href)).toBeNull();
});

test.each([
  `https://tracker.test/c?to=${enc('https://shop.com/a')}`,
  'https://tracker.test/c?https://shop.com/a',
  `https://tracker.test/c?to=${enc(`https://www.google.com/url?q=${enc('https://shop.com/')}`)}`,
  `https://tracker.test/c?to=${enc(`https://other.test/c?to=${enc('https://shop.com/')}`)}`,
])('%s carries one address, the shown one', (href) => {
  expect(compare('www.shop.com', href)).toMatchObject({ actual: 'tracker.test', carried: true });
});

test.each([
  `https://evil.test/?a=${enc('https://shop.com/')}&b=${enc('https://other.test/')}`,
  `https://evil.test/?a=${enc('https://other.test/')}`,
  'https://evil.test/https://shop.com/',
])('%s does not carry the shown address alone', (href) => {
  expect(compare('www.shop.com', href)?.carried).toBe(false);
});

const label = constantFrom('shop', 'www', 'news', 'a', 'münchen', 'xn--mnchen-3ya', 'paypal', 'evil', 'co');
const suffix = constantFrom('com', 'de', 'co.uk', 'github.io', 'test', 'page.link', 'COM', 'com.');
const host = tuple(array(label, { minLength: 1, maxLength: 3 }), suffix).map(([labels, end]) =>
  [...labels, end].join('.'),
);
const path = constantFrom('', '/', '/a?b=c', ':8443/', '/?u=https%3A%2F%2Fshop.com', '/…');
const address = tuple(constantFrom('', 'https://', 'http://', 'HTTPS://'), host, path).map((parts) =>
  parts.join(''),
);
const dressed = tuple(
  constantFrom('', '<', '“', '→ ', '\u200B'),
  address,
  constantFrom('', '>', '.', '”,', ' now', '…'),
).map((parts) => parts.join(''));
const wrapped = tuple(
  constantFrom('', 'https://www.google.com/url?q=', 'https://nam02.safelinks.protection.outlook.com/?url='),
  address,
);
const href = wrapped.map(([around, inner]) => {
  const full = inner.includes('://') ? inner : `https://${inner}`;
  return around === '' ? full : around + enc(full);
});

const bare = (name: string): string =>
  name
    .replace(/^www\./, '')
    .replace(/\.$/, '')
    .toLowerCase();

test('never a finding whose two sides read the same', () => {
  let findings = 0;
  assert(
    property(dressed, href, (text, link) => {
      const found = compare(text, link);
      if (!found) return;
      findings++;
      expect(bare(found.shown)).not.toBe(bare(found.actual));
      expect(found.actual.endsWith(`.${found.owner}`)).toBe(false);
    }),
    { numRuns: 2000 },
  );
  expect(findings).toBeGreaterThan(100);
});

test('an address as the text of a link to itself is never a finding', () => {
  assert(
    property(href, (link) => {
      expect(compare(link, link)).toBeNull();
    }),
    { numRuns: 1000 },
  );
});

test('never throws, whatever the text and the link', () => {
  const anything = string({ unit: 'binary' });
  assert(
    property(anything, anything, (text, link) => {
      expect(() => compare(text, link)).not.toThrow();
      expect(() => compare(`https://${text}`, `https://evil.test/?${link}`)).not.toThrow();
    }),
    { numRuns: 500 },
  );
});

test('64 kB on both sides take no longer than a blink', async () => {
  for (const [text, link] of [
    ['https://a.com/'.repeat(5000), `https://evil.test/?${'u=https://a.com&'.repeat(4000)}`],
    ['a.'.repeat(32_768), `https://evil.test/?u=${'https://a.test/?u='.repeat(3600)}`],
    ['('.repeat(65_536), 'https://evil.test/'],
    ['a.com', `https://clicktime.symantec.com/x?${'&u='.repeat(21_000)}`],
    ['a.com', `https://www.google.com/url?q=${'https://www.google.com/url?q='.repeat(2200)}`],
    [`shop.com${'.'.repeat(65_536)}`, `https://evil.test/?${'%'.repeat(65_536)}`],
  ] as const) {
    expect(await leastTime(400, () => compare(text, link)), text.slice(0, 40)).toBeLessThan(400);
  }
});
