import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { array, assert, constantFrom, property } from 'fast-check';
import { expect, test } from 'vitest';
import { leastTime } from '../../tests/leastTime';
import { dissect } from './anatomy';
import { oddities, oddity } from './oddities';
import type { OddityRule } from './oddity';
import { redirectOf } from './redirectors';
import data from './redirectors.json';
import { wrapperById } from './wrapperTable';

/** The part at fault by rule, as written. */
const odd: [OddityRule, string, string][] = [
  ['userinfo', 'https://paypal.com@evil.test/', 'paypal.com'],
  ['userinfo', 'https://paypal.com:443@evil.test/', 'paypal.com:443'],
  ['userinfo', 'https://a@b@evil.test/x', 'a@b'],
  ['numeric-host', 'http://0x7f.1/', '0x7f.1'],
  ['numeric-host', 'http://017700000001/', '017700000001'],
  ['numeric-host', 'http://2130706433/', '2130706433'],
  ['numeric-host', 'http://0x7f000001', '0x7f000001'],
  ['numeric-host', 'http://127.1/', '127.1'],
  ['numeric-host', 'http://010.0.0.1/', '010.0.0.1'],
  ['numeric-host', 'http://1.2.3/login', '1.2.3'],
  ['numeric-host', 'http://203.28937', '203.28937'],
  ['numeric-host', 'http://%32%30%33.0.113.9/', '%32%30%33.0.113.9'],
  ['numeric-host', 'http://２０３.0.113.9/', '２０３.0.113.9'],
  ['odd-port', 'https://mail.evil.test:2096/login', ':2096'],
  ['odd-port', 'https://evil.test:8443/', ':8443'],
  ['backslash', 'https://evil.test\\@paypal.com/', '\\'],
  ['backslash', 'https:\\\\evil.test/', '\\'],
  ['page-in-link', 'data:text/html;base64,AAAA', 'data:text/html;base64,AAAA'],
  ['page-in-link', 'da\nta:text/html,x', 'data:text/html,x'],
  ['page-in-link', 'data:image/svg+xml,<svg/>', 'data:image/svg+xml,<svg/>'],
  ['page-in-link', 'blob:https://evil.test/1', 'blob:https://evil.test/1'],
  ['program-in-link', 'javascript:eval(atob("x"))', 'javascript:eval(atob("x"))'],
  ['program-in-link', 'java\tscript:go()', 'javascript:go()'],
  ['program-in-link', 'javascript:%65val("x")', 'javascript:%65val("x")'],
  ['program-in-link', 'vbscript:x', 'vbscript:x'],
  ...[
    'javascript:location.href="https://evil.test"',
    'javascript:window.location%20=%20"//evil.test"',
    "javascript:document.location['href']='https://evil.test'",
    "javascript:top.location.replace('https://evil.test')",
  ].map((href): [OddityRule, string, string] => ['program-in-link', href, href]),
  ['padded', `https://paypal.com${'%20'.repeat(30)}@evil.test/`, `paypal.com${'%20'.repeat(30)}@evil.test`],
  ['padded', `https://paypal.com-${'-'.repeat(12)}.evil.test/`, '-'.repeat(13)],
  ['padded', `https://evil.test/${'%20'.repeat(40)}/login`, '%20'.repeat(40)],
  ['invisible', 'https://pay\u00adpal.com.evil.test/', '\u00ad'],
  ['invisible', 'https://pay\u200bpal.com/', '\u200b'],
  ['invisible', 'https://pay%E2%80%8Bpal.com/', '%E2%80%8B'],
  ['invisible', 'https://paypal\u200b\u200bcom@evil.test/', '\u200b'],
  ['invisible', 'https://files.evil.test/invoice\u202efdp.exe', '\u202e'],
  ['invisible', 'https://files.evil.test/invoice%E2%80%AEfdp.exe', '%E2%80%AE'],
  ['slash-like', 'https://paypal.com\u2044signin.evil.test/', '\u2044'],
  ['slash-like', 'https://paypal.com\u2215signin.evil.test/', '\u2215'],
  ['slash-like', 'https://paypal.com\u29f8signin.evil.test/', '\u29f8'],
  ['slash-like', 'https://paypal.com%E2%81%84signin.evil.test/', '%E2%81%84'],
  ['slash-like', 'https://paypal.com\uff0fsignin@evil.test/', '\uff0f'],
  ['slash-like', 'https://paypal\u3002com/', '\u3002'],
  ['slash-like', 'https://paypal\uff0ecom/', '\uff0e'],
  [
    'several-urls',
    'https://a.test/go?x=https://b.test/&y=https%3A%2F%2Fc.test%2F#f',
    '?x=https://b.test/&y=https%3A%2F%2Fc.test%2F',
  ],
  [
    'open-redirect',
    'https://www.tiktok.com/link/v2?target=https://evil.test/',
    '/link/v2?target=https://evil.test/',
  ],
  ['open-redirect', 'https://t-info.mail.adobe.com/r/?id=1&p1=evil-login.com', '/r/?id=1&p1=evil-login.com'],
  [
    'open-redirect',
    'https://ad.doubleclick.net/clk;1;2;?https://evil.test/x',
    '/clk;1;2;?https://evil.test/x',
  ],
  [
    'open-redirect',
    'https://googleads.g.doubleclick.net/pcs/click?adurl=https%3A%2F%2Fevil.test%2F',
    '/pcs/click?adurl=https%3A%2F%2Fevil.test%2F',
  ],
  ['open-redirect', 'https://www.youtube.com/redirect?q=https://evil.test', '/redirect?q=https://evil.test'],
];

test.each(odd)('%s: %j', (rule, href, text) => {
  const found = oddity(rule, dissect(href));
  expect(found).toMatchObject({ rule, text: text.slice(0, 200) });
  const { start, end } = found?.mark ?? { start: 0, end: 0 };
  expect(href.slice(start, end).replace(/[\t\n]/g, '')).toBe(text);
  expect(oddities(href).map((one) => one.rule)).toContain(rule);
});

const json = encodeURIComponent(JSON.stringify({ id: 1, tags: ['a', 'b'], back: 'https://shop.example/a' }));

test.each([
  ['a page', 'https://www.example.com/a/b?c=d#e'],
  ['an @ in the path', 'https://social.example/@maria'],
  ['an empty userinfo', 'https://@example.com/'],
  ['a dotted address', 'http://203.0.113.9/login'],
  ['an IPv6 address', 'http://[2001:db8::1]/'],
  ['a version number made a link', 'http://1.2.3'],
  ['a name that starts with 0x', 'https://0xproject.example/'],
  ['the default port', 'https://example.com:443/'],
  ["a developer's port", 'http://dev.example:8080/'],
  ['a panel of the own network', 'https://192.168.1.5:8443/'],
  ['a panel of the own network by name', 'https://nas.local:10000/'],
  ['a backslash in the query', 'https://example.com/?path=c:\\temp'],
  ["a folder of the company's server", 'file:\\\\server\\share'],
  ['a picture', 'data:image/png;base64,AAAA'],
  ['a calendar entry', 'data:text/calendar;charset=utf8,BEGIN:VCALENDAR'],
  ['a void link', 'javascript:void(0)'],
  ['a window of an old newsletter', "javascript:window.open('http://shop.example')"],
  ['a question where one is', "javascript:if(location=='x')print()"],
  ['a word that holds another', "javascript:popUp('medieval.html')"],
  ['a tracker of 1,500 characters', `https://click.mail.example/f/a/${'x1Y-'.repeat(370)}`],
  ['encoded JSON', `https://click.mail.example/?data=${json}`],
  [
    'Japanese in path and query',
    `https://example.com/${encodeURIComponent('日本語の記事の見出しです').repeat(3)}?q=日本語`,
  ],
  ['Arabic in path and query', 'https://example.com/أخبار?q=مرحبا\u200fبكم'],
  ['a Japanese host', `https://${encodeURIComponent('日本語のとても長い名前のお店')}.example/`],
  ['a host typed with an ideographic full stop', 'https://例え。テスト/'],
  ['the end of a Japanese sentence', 'https://example.com。'],
  ['a Japanese sentence that goes on', 'https://example.com。次の文'],
  ['a full-width slash in the path', 'https://example.com/a\uff0fb'],
  ['a fraction in the path', 'https://example.com/recipes/1\u20442-cup'],
  ['a soft hyphen in the path', 'https://example.com/donau\u00addampf'],
  ['a zero-width space at the end', 'https://example.com\u200b'],
  ['several at the end', 'https://example.com\u200b\u200b\ufeff/'],
  ['a zero-width space at a dot', 'https://www.\u200bexample.\u200bcom/'],
  ['a joiner of Persian', 'https://example.com/می\u200cخواهم'],
  ['an emoji of several', 'https://example.com/👩\u200d💻'],
  ['an emoji host', 'https://i❤\ufe0f.example/'],
  ['spaces in a search', 'https://example.com/?q=a%20b%20c'],
  ['two hyphens of punycode', 'https://xn--bcher-kva.example/'],
  ['one page to go back to', 'https://example.com/login?next=https://example.com/a'],
  [
    'a log-in elsewhere',
    'https://id.example/authorize?redirect_uri=https://app.test/cb&client_id=https://app.test',
  ],
  ['sources', 'https://shop.example/?utm_source=https://a.test&ref=https://b.test&url=https://c.test'],
  ['sharing', 'https://pinterest.com/pin/create/button/?url=https://a.test&media=https://b.test/x.jpg'],
  ['sharing by script', 'https://www.facebook.com/sharer.php?u=https://a.test&quote=https://b.test'],
  [
    'a calendar link',
    'https://calendar.google.com/calendar/render?action=TEMPLATE&text=x&location=https://meet.test&details=see+https://b.test',
  ],
  ["Google's own way out, which Gmail writes", 'https://www.google.com/url?q=https://a.test'],
  ["a gateway's", 'https://nam02.safelinks.protection.outlook.com/?url=https%3A%2F%2Fa.test%2F&data=x'],
  ["a redirector's own page", 'https://www.youtube.com/redirect?q=https://m.youtube.com/watch'],
  ['a redirector that carries nothing', 'https://www.tiktok.com/link/v2?aid=1'],
  ['a mail link', 'mailto:a@b.example?subject=https://a.test%20https://b.test'],
  ['no link', '#'],
  ['nothing', ''],
])('nothing is odd about %s', (_, href) => {
  expect(oddities(href)).toEqual([]);
});

test('length alone is told from 2,049 characters on', () => {
  const start = 'https://example.com/';
  expect(oddity('long', dissect(start + 'a'.repeat(2048 - start.length)))).toBeNull();
  expect(oddity('long', dissect(start + 'a'.repeat(2049 - start.length)))?.text).toHaveLength(200);
});

test('an open redirector says where it leads, wrapped targets too', () => {
  const safe = 'https://eur01.safelinks.protection.outlook.com/?url=https%3A%2F%2Fevil.test%2F';
  const href = `https://www.tiktok.com/link/v2?target=${encodeURIComponent(safe)}`;
  expect(redirectOf(dissect(href))).toMatchObject({ id: 'tiktok', target: { host: 'evil.test' } });
});

test('the list of redirectors is of its form, in order, and holds no gateway', () => {
  const schema = JSON.parse(
    readFileSync(new URL('redirectors.schema.json', import.meta.url), 'utf8'),
  ) as object;
  const validate = new Ajv().compile(schema);
  expect(validate(data), JSON.stringify(validate.errors)).toBe(true);
  expect(data.wrappers).toEqual(data.wrappers.toSorted());
  const ids = data.redirectors.map(({ id }) => id);
  expect(ids).toEqual([...new Set(ids)].toSorted());
  for (const id of data.wrappers) {
    expect(wrapperById(id), id).not.toBeNull();
    expect(wrapperById(id)?.kind, id).not.toBe('gateway');
  }
});

test('hostile 64 kB answer soon, and never throw', async () => {
  const pieces = [
    'a',
    '@',
    '\\',
    '%20',
    '%',
    '\u200b',
    '\u2044',
    '-',
    '.',
    '&u=https://b.test',
    '%E2%80',
    ' ',
    '%25',
    '\t',
  ];
  for (const piece of pieces) {
    for (const start of ['', 'https://', 'https://a.test/', 'https://a.test/?', 'javascript:', 'data:']) {
      const href = start + piece.repeat(65_536 / piece.length);
      expect(await leastTime(700, () => oddities(href))).toBeLessThan(700);
      for (const { mark, text } of oddities(href)) {
        expect(mark.end).toBeGreaterThan(mark.start);
        expect(text.length).toBeLessThanOrEqual(200);
      }
    }
  }
});

const hostile = array(
  constantFrom(
    'https://',
    'javascript:',
    'data:',
    '/',
    '\\',
    '@',
    '.',
    '#',
    '?u=https://b.test/',
    '&v=https://c.test/',
    '%',
    '%20',
    'paypal',
    'com',
    '\t',
    '\n',
    ' ',
    '\u3002',
    '\u2044',
    '%E2%81%84',
    '\u200b',
    '\u00ad',
    '\u202e',
    '0x7f',
    ':2083',
    '-',
  ),
  { maxLength: 30 },
).map((some) => some.join(''));

test('any text: what is shown is what stands at the mark', () => {
  assert(
    property(hostile, (href) => {
      for (const { rule, text, mark } of oddities(href)) {
        const marked = href.slice(mark.start, mark.end).replace(/[\t\n\r]/g, '');
        expect(marked.slice(0, 200), rule).toBe(text);
        expect(text, rule).not.toBe('');
      }
    }),
    { numRuns: 3000 },
  );
});
