import { describe, expect, test } from 'vitest';
import { composeUrl, mailtoUrl } from './compose';
import { fill } from './webmails/composeAt';
import { webmails } from './webmails/webmails';

const TO = 'report+phish@desk.example';
const HOSTILE = [
  'plain',
  'a & b = c + d # e ? f % 20 %20',
  'one\ntwo\n\nthree\tend',
  'quotes " \' ` and back\\slash; comma, (brackets) [x] {to} {body} {page}',
  '<script>alert(1)</script> <b>x</b>',
  'emoji 🕵️‍♀️ and Grüße, 日本語',
  'right to left \u202eexe.txt \u200f\u061c end',
  'half a pair \ud800 here',
  'javascript:alert(1)\ndata:text/html,x\nhttps://evil.example/?a=b&c=d#e',
  'mailto:x@evil.example?bcc=y@evil.example&subject=z',
];
/** A page of each webmail; what stands behind the path has been left out before. */
const PAGES: Record<string, string[]> = {
  gmail: ['https://mail.google.com/mail/u/2/'],
  outlook: ['https://outlook.live.com/mail/0/inbox/id/AQ', 'https://outlook.office.com/mail/inbox/id/AQ'],
  yahoo: ['https://mail.yahoo.com/d/folders/1/messages/7'],
  proton: ['https://mail.proton.me/u/1/inbox/abc/def'],
  tuta: ['https://app.tuta.com/mail/abc', 'https://mail.tutanota.com/mail/abc'],
  yandex: ['https://mail.yandex.ru/'],
  mailRu: ['https://e.mail.ru/inbox/0:1:0/'],
  roundcube: ['https://mail.example/webmail/', 'http://127.0.0.1:8025/roundcube/index.php'],
  nextcloud: ['https://cloud.example/index.php/apps/mail/box/4/thread/9', 'https://cloud.example/apps/mail'],
};
const confirmed = Object.entries(PAGES).flatMap(([webmail, pages]) =>
  pages.map((page) => [webmail, page] as const),
);

/** What a program that reads the address gets, whatever it calls the fields. */
function read(url: string): { to: string; subject: string; body: string } {
  const { protocol, pathname, search, searchParams, hash } = new URL(url);
  if (protocol === 'mailto:') return readMailto(pathname, search);
  const after = `${search}${hash}`.split(/(?:mailto|url|uri)=/u);
  const nested = after.length > 1 && /[#?&]$/u.test(after[0] ?? '') ? after.slice(1).join('mailto=') : '';
  if (nested !== '') {
    const inner = new URL(nested.startsWith('mailto:') ? nested : decodeURIComponent(nested));
    return readMailto(inner.pathname, inner.search);
  }
  const one = (...names: string[]) =>
    names.map((name) => searchParams.get(name)).find((value) => value !== null) ?? '';
  return { to: one('to', '_to'), subject: one('su', 'subject', '_subject'), body: one('body', '_body') };
}

/** By RFC 6068: "+" is a plus sign, a line break is CRLF. */
function readMailto(address: string, query: string) {
  const fields = Object.fromEntries(
    query
      .slice(1)
      .split('&')
      .map((pair) => pair.split('=').map(decodeURIComponent)),
  ) as Record<string, string>;
  expect(Object.keys(fields)).toEqual(['subject', 'body']);
  return {
    to: decodeURIComponent(address),
    subject: fields['subject'] ?? '',
    body: (fields['body'] ?? '').replaceAll('\r\n', '\n'),
  };
}

const whole = (value: string) => value.replaceAll('\ud800', '\uFFFD');

test.each([
  ['gmail', 'https://mail.google.com/mail/u/2/', 'https://mail.google.com/mail/u/2/?view=cm&fs=1&to='],
  ['gmail', 'https://mail.google.com/mail/b/x/', 'https://mail.google.com/mail/u/0/?view=cm&fs=1&to='],
  ['gmail', null, 'https://mail.google.com/mail/u/0/?view=cm&fs=1&to='],
  ['outlook', 'https://outlook.live.com/mail/0/', 'https://outlook.live.com/mail/0/deeplink/compose?to='],
  ['outlook', 'https://outlook.office.com/mail/', 'https://outlook.office.com/mail/deeplink/compose?to='],
  ['yahoo', 'https://mail.yahoo.com/d/', 'https://compose.mail.yahoo.com/?to='],
  ['proton', 'https://mail.proton.me/u/1/inbox', 'https://mail.proton.me/u/1/inbox#mailto=mailto:'],
  ['tuta', 'https://app.tuta.com/mail/', 'https://app.tuta.com/mailto#url=mailto%3A'],
  ['roundcube', 'https://mail.example/rc/', 'https://mail.example/rc/?_task=mail&_action=compose&_to='],
  ['roundcube', 'http://127.0.0.1:80/rc/', 'http://127.0.0.1/rc/?_task=mail&_action=compose&_to='],
  [
    'nextcloud',
    'https://c.example/index.php/apps/mail/box/1',
    'https://c.example/index.php/apps/mail/compose?uri=',
  ],
  ['nextcloud', 'https://c.example/nc/apps/mail', 'https://c.example/nc/apps/mail/compose?uri=mailto%3A'],
])('%s at %s opens its own window', (webmail, page, start) => {
  const composed = composeUrl({ to: TO, subject: 's', body: 'b' }, { webmail, page });
  expect(composed?.inWebmail).toBe(true);
  expect(composed?.url.slice(0, start.length)).toBe(start);
});

describe.each(confirmed)('%s at %s', (webmail, page) => {
  test.each(HOSTILE)('gives back %j as it was, in every field, and nothing else', (text) => {
    const letter = { to: TO, subject: text.replaceAll('\n', ' '), body: text };
    const composed = composeUrl(letter, { webmail, page });
    expect(composed?.inWebmail).toBe(true);
    const url = composed?.url ?? '';
    expect(read(url)).toEqual({
      to: TO,
      subject: whole(letter.subject.replace(/\p{Cc}+/gu, ' ')),
      body: composed?.body,
    });
    expect(composed?.body.replaceAll('‹', '<').replaceAll('›', '>')).toBe(whole(text));
    expect(url).not.toMatch(/[\s"'<>\\^`{|}\u007f-\uffff]|%2[bB]report|\+(?!phish)/u);
    expect(new URL(url).origin).toBe(
      webmail === 'yahoo' ? 'https://compose.mail.yahoo.com' : new URL(page).origin,
    );
    const plain = composeUrl({ to: TO, subject: 'x', body: 'x' }, { webmail, page })?.url ?? '';
    expect(new URL(url).pathname).toBe(new URL(plain).pathname);
    expect([...new URL(url).searchParams.keys()]).toEqual([...new URL(plain).searchParams.keys()]);
  });
});

test.each(HOSTILE)('mailto: gives back %j as it was', (text) => {
  const composed = mailtoUrl({ to: TO, subject: text, body: text });
  expect(composed?.inWebmail).toBe(false);
  expect(composed?.body).toBe(whole(text));
  expect(read(composed?.url ?? '')).toEqual({
    to: TO,
    subject: whole(text.replace(/\p{Cc}+/gu, ' ')),
    body: whole(text),
  });
});

test.each([
  ['gmail', 'javascript:alert(1)'],
  ['gmail', 'https://mail.google.com.evil.example/mail/u/0/'],
  ['gmail', 'https://evil.example/mail.google.com/mail/u/0/'],
  ['gmail', 'http://mail.google.com/mail/u/0/'],
  ['gmail', 'https://mail.google.com:8443/mail/'],
  ['gmail', 'https://mail.proton.me/u/0/'],
  ['outlook', 'https://outlook.cloud.microsoft/mail/'],
  ['outlook', 'https://outlook.example/owa/'],
  ['outlook', null],
  ['tuta', null],
  ['yahoo', 'https://yahoo.example/'],
  ['roundcube', 'javascript:alert(1)//https://mail.example/'],
  ['roundcube', 'data:text/html,x'],
  ['roundcube', 'file:///home/me/mail.html'],
  ['roundcube', 'blob:https://mail.example/0b'],
  ['roundcube', 'https://user:pass@mail.example/'],
  ['roundcube', 'mail.example/roundcube'],
  ['roundcube', ''],
  ['roundcube', null],
  ['nextcloud', 'https://cloud.example/apps/files/'],
  ['nextcloud', null],
  ['zimbra', 'https://mail.example/'],
  ['openXchange', 'https://mail.example/appsuite/'],
  ['sogo', 'https://mail.example/SOGo/so/me/Mail/view'],
  ['fastmail', 'https://www.fastmail.com/mail/'],
  ['icloud', 'https://www.icloud.com/mail/'],
  ['toString', 'https://mail.example/'],
  [null, 'https://mail.google.com/mail/u/0/'],
])('%s at %s gets mailto:', (webmail, page) => {
  const letter = { to: TO, subject: 'a & b', body: 'one\ntwo #3' };
  const composed = composeUrl(letter, { webmail, page });
  expect(composed).toEqual(mailtoUrl(letter));
  expect(composed?.url).toBe(`mailto:${TO}?subject=a%20%26%20b&body=one%0D%0Atwo%20%233`);
});

test('no entry, confirmed or not, can be led elsewhere by its page', () => {
  const letter = { to: TO, subject: 's', body: 'b' };
  const pages = [
    'javascript:alert(1)',
    'data:text/html,x',
    'file:///x',
    'https://evil.example/apps/mail/u/7/',
    '//x',
    null,
  ];
  const urls = webmails.flatMap(({ compose }) =>
    compose.flatMap((entry) =>
      pages.flatMap((page) => {
        const url = fill(entry, letter, page)?.url;
        return url === undefined ? [] : [{ own: entry.pages, host: entry.host, page, to: new URL(url) }];
      }),
    ),
  );
  expect(urls.length).toBeGreaterThan(0);
  expect(
    urls.filter(({ own, host, page, to }) =>
      own.length > 0
        ? page !== null || to.protocol !== 'https:' || ![...own, host].includes(to.host)
        : to.origin !== 'https://evil.example',
    ),
  ).toEqual([]);
});

test.each([
  '',
  'desk',
  'a@b',
  'a@b.example, c@d.example',
  'a@b.example;c@d.example',
  'A <a@b.example>',
  'a@b.example?bcc=c@d.example',
  'a@b.example&bcc=c@d.example',
  'a%0Abcc@b.example',
  'a@b.example\r\nBcc: c@d.example',
  '"a b"@b.example',
  'a@[127.0.0.1]',
  'a..b@c.example',
  '.a@c.example',
  'a@-b.example',
  'a@b_c.example',
  'ä@b.example',
  `${'x'.repeat(65)}@b.example`,
  'javascript:alert(1)@b.example',
])('nothing opens to %j', (to) => {
  for (const webmail of ['gmail', 'roundcube', null])
    expect(composeUrl({ to, subject: 's', body: 'b' }, { webmail, page: null })).toBeNull();
  expect(mailtoUrl({ to, subject: 's', body: 'b' })).toBeNull();
});

test('an address is taken with white space around it, which people paste', () => {
  expect(
    composeUrl({ to: ' a.b+c@d.example\n', subject: '', body: '' }, { webmail: null, page: null })?.url,
  ).toBe('mailto:a.b+c@d.example?subject=&body=');
});

test('half a surrogate pair is shown as what will be sent for it', () => {
  const composed = composeUrl({ to: TO, subject: 's', body: 'cut \ud83d' }, { webmail: null, page: null });
  expect(composed?.body).toBe('cut \uFFFD');
  expect(decodeURIComponent(composed?.url ?? '')).toContain('body=cut \uFFFD');
});

test('control characters are left out, lest a body hold what no mail may', () => {
  const { url = '', body } =
    mailtoUrl({ to: TO, subject: 'a\r\nBcc: b@c.example\u0000', body: 'x\u0000y\r\nz\u0085\u001b' }) ?? {};
  expect(body).toBe('xy\nz');
  expect(read(url)).toEqual({ to: TO, subject: 'a Bcc: b@c.example', body: 'xy\nz' });
});

test.each([...confirmed, [null, null] as const])(
  '%s at %s: a long body is cut with a mark, never in a character, and what is shown is what arrives',
  (webmail, page) => {
    const long = `${'Grüße 😀 & ein <langer> Text.\n'.repeat(800)}end`;
    const { url = '', body = '' } = composeUrl({ to: TO, subject: 's', body: long }, { webmail, page }) ?? {};
    expect(body).toMatch(/\[Cut here: the rest did not fit\.\]$/u);
    expect(body).not.toContain('\uFFFD');
    expect(read(url).body).toBe(body);
    expect(url.length).toBeLessThan(7_500);
    expect(body.length).toBeGreaterThan(150);
  },
);

test('a webmail that may take a body for HTML gets no angle bracket; one that does not, gets them', () => {
  const letter = { to: TO, subject: 's', body: 'From: A <a[@]b[.]example>' };
  const at = (webmail: string, page: string) => composeUrl(letter, { webmail, page })?.body;
  expect(at('roundcube', 'https://mail.example/')).toBe('From: A ‹a[@]b[.]example›');
  expect(at('gmail', 'https://mail.google.com/mail/u/0/')).toBe(letter.body);
  expect(mailtoUrl(letter)?.body).toBe(letter.body);
});
