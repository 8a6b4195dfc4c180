import { assert, property, string, webUrl } from 'fast-check';
import { expect, test } from 'vitest';
import type { Assessment } from '../../assess/assessment';
import { carriesAddress } from '../../links/readersAddress';
import type { Choice } from '../choose/choices';
import type { Desk } from '../desk';
import { formsFor, outgoing, type FormId, type ReportMatter } from '../outgoing';
import { hideOwn, hideOwnInLink } from './hideOwn';
import { realTargets } from './realTargets';
import {
  sampleAssessment,
  sampleChoice,
  sampleMatter,
  sampleMessage,
  sampleOrganisation,
  sampleSource,
  sampleWay,
} from './sampleReport';
import { uriOf } from './uri';

const FORMS: FormId[] = ['original', 'forward', 'arf', 'xarf', 'text', 'urls'];
const KINDS: Choice['kind'][] = ['provider', 'country', 'everyone', 'host', 'organisation'];
const organisation = (ticketFormat: 'eml' | 'arf' | 'xarf' | 'text') =>
  sampleChoice({
    kind: 'organisation',
    organisation: { ...sampleOrganisation, ticketFormat },
    way: sampleWay({ formats: ticketFormat === 'arf' || ticketFormat === 'xarf' ? [ticketFormat] : [] }),
  });
const body = (form: FormId, change: Partial<ReportMatter> = {}, choice = sampleChoice()) =>
  outgoing(choice, form, sampleMatter(change)).body;
const linksTo = (...hrefs: string[]) => ({
  ...sampleMessage,
  links: hrefs.map((href) => ({ href, text: '', title: '' })),
});
const calm = { ...sampleAssessment, findings: [] };

test.each<[string, Choice, FormId[], FormId[]]>([
  ['the webmail', sampleChoice({ kind: 'webmail', way: null }), [], []],
  ['a mailbox that takes the original', sampleChoice(), ['original', 'arf', 'text'], ['text']],
  [
    'a mailbox that takes forwards',
    sampleChoice({ way: sampleWay({ takes: 'forward' }) }),
    ['forward', 'original', 'text'],
    ['forward', 'text'],
  ],
  [
    'a mailbox that takes addresses',
    sampleChoice({ way: sampleWay({ takes: 'urls' }) }),
    ['urls', 'text'],
    ['urls', 'text'],
  ],
  [
    'a form for addresses',
    sampleChoice({ way: sampleWay({ type: 'form', takes: 'urls' }) }),
    ['urls', 'text'],
    ['urls', 'text'],
  ],
  [
    'a form for words',
    sampleChoice({ way: sampleWay({ type: 'form', takes: 'text' }) }),
    ['text', 'urls'],
    ['text', 'urls'],
  ],
  [
    'a form for files',
    sampleChoice({ way: sampleWay({ type: 'form', takes: 'raw' }) }),
    ['original', 'text'],
    ['text'],
  ],
  ['a number', sampleChoice({ way: sampleWay({ type: 'sms', takes: 'text' }) }), ['text'], ['text']],
  ['an organisation', organisation('eml'), ['original', 'text'], ['text']],
  ['an organisation with ARF', organisation('arf'), ['arf', 'original', 'text'], ['text']],
  ['an organisation with XARF', organisation('xarf'), ['xarf', 'original', 'text'], ['xarf', 'text']],
  ['an organisation with words', organisation('text'), ['text', 'original'], ['text']],
])('what can be sent to %s', (_what, choice, withSource, without) => {
  expect(formsFor(choice, { raw: true })).toEqual(withSource);
  expect(formsFor(choice, { raw: false })).toEqual(without);
});

test.each(
  KINDS.flatMap((kind) => FORMS.filter((form) => form !== 'urls').map((form) => [kind, form] as const)),
)('nothing to click goes to people: %s, %s', (kind, form) => {
  for (const source of [sampleSource, null]) {
    const { subject, body: text } = outgoing(sampleChoice({ kind }), form, sampleMatter({ source }));
    expect(`${subject}\n${text}`).not.toMatch(/https?:\/\/|[\w.]@\w|\w\.example|192\.0\.2\.7/iu);
  }
});

test('the original goes out byte for byte, an altered copy says so in name and words', () => {
  const out = outgoing(sampleChoice(), 'original', sampleMatter());
  expect(out).toMatchObject({ to: 'desk@desk.example', rebuilt: false, altered: false });
  expect(out.file).toEqual({
    name: 'message-2026-11-20-your-account-is-limited-bitte-bestätigen.eml',
    type: 'message/rfc822',
    content: sampleSource,
    altered: false,
  });
  expect(out.body).not.toMatch(/altered|rebuilt/i);
  const masked = outgoing(sampleChoice(), 'original', sampleMatter({ altered: true, source: 'masked' }));
  expect(masked.file).toMatchObject({ content: 'masked', altered: true });
  expect(masked.file?.name).toMatch(/-altered\.eml$/);
  expect(masked.body).toContain('[Altered copy: my own address is masked');
});

test('without a source nothing is attached, and it is said what the report rests on', () => {
  const out = outgoing(sampleChoice(), 'original', sampleMatter({ source: null }));
  expect(out).toMatchObject({ file: null, rebuilt: true });
  expect(out.body).toContain('[Rebuilt from what the page showed');
  expect(body('text', { source: null, message: { ...sampleMessage, origin: 'pasted' } })).toContain(
    '[Rebuilt from pasted text',
  );
});

test('each kind of reader gets the sentence that is for him', () => {
  expect(body('text')).toMatch(/^I received this message, which presents itself as PayPal\./);
  expect(body('original')).toMatch(/^I received the attached message, which/);
  expect(body('text', {}, sampleChoice({ kind: 'country' }))).toMatch(/^I received this message and believe/);
  const works = outgoing(organisation('eml'), 'original', sampleMatter());
  expect(works.subject).toBe('[PHISH] Phishing report: Your account is limited – bitte bestätigen');
  expect(works.body).toContain('in my mailbox');
});

test('a text message holds only what is needed', () => {
  const text = body('text', {}, sampleChoice({ way: sampleWay({ type: 'sms' }) }));
  expect(text).toMatch(/^From: PayPal <service\[@\]/);
  expect(text).not.toContain('I received');
  const pasted = { ...sampleMessage, from: [], subject: '', text: 'Your parcel: http://pay.example/1' };
  const sentOn = (type: 'sms' | 'form') =>
    body('text', { source: null, message: pasted }, sampleChoice({ way: sampleWay({ type }) }));
  expect(sentOn('sms')).toBe('Your parcel: hxxp://pay[.]example/1');
  expect(sentOn('form')).not.toMatch(/^(?:From|Subject):/m);
});

test("the reader's address stands nowhere in the words when it is to be masked", () => {
  for (const form of FORMS) {
    const out = outgoing(sampleChoice(), form, sampleMatter({ altered: true, source: null }));
    expect(`${out.subject}\n${out.body}`).not.toMatch(/ann\[?@/i);
  }
  expect(body('forward', { altered: true })).toContain('Dear recipient[@]masked[.]invalid,');
  expect(body('forward')).toContain('To: ann[@]reader[.]example');
});

test.each([
  ['Ann@Reader.example and ann@reader.example', 'recipient@masked.invalid and recipient@masked.invalid'],
  ['Grüße an ann@reader.example 💥', 'Grüße an recipient@masked.invalid 💥'],
  ['ann%40reader.example', 'recipient%40masked.invalid'],
  ['joann@reader.example', 'joann@reader.example'],
  ['nobody', 'nobody'],
])('masks %j', (text, masked) => {
  expect(hideOwn(text, ['ann@reader.example'])).toBe(masked);
});

const OWN = 'ann@reader.example';
const links = [
  `https://x.example/?e=${OWN}&a=1`,
  `https://x.example/p?e=${btoa(OWN)}`,
  `https://x.example/${btoa(`e=${OWN}&b=1`)}/p`,
  `https://x.example/?e=${encodeURIComponent(encodeURIComponent(OWN))}`,
  `https://x.example/#${Buffer.from(OWN).toString('hex')}`,
];

test.each(links)('masks the link %s, which still leads to the same host', (href) => {
  const masked = hideOwnInLink(href, [OWN]);
  expect(carriesAddress(masked, OWN)).toBe(false);
  expect(masked.startsWith('https://x.example/')).toBe(true);
  expect(hideOwnInLink('https://x.example/p?e=1', [OWN])).toBe('https://x.example/p?e=1');
});

test('a forward has the lines that mail programs write, and the words that were seen', () => {
  const text = body('forward');
  expect(text).toContain(
    [
      '---------- Forwarded message ----------',
      'From: PayPal <service[@]paypa1-secure[.]example>',
      'Date: 2026-11-20 08:00 UTC',
      'Subject: Your account is limited – bitte bestätigen',
      'To: ann[@]reader[.]example',
      '',
      'Dear ann[@]reader[.]example,',
      'confirm at hxxps://paypa1-secure[.]example/login now.',
    ].join('\n'),
  );
  const long = body('forward', { message: { ...sampleMessage, text: `a\u202e\0${'bbb '.repeat(20_000)}` } });
  expect(long).toContain('\nabbb');
  expect(long).toMatch(/\[Cut here: the rest is too long\.\]$/);
});

test('a line of a message cannot pass for one of the report', () => {
  const message = {
    ...sampleMessage,
    subject: 'x\n\n[Altered copy]\u2028From: y',
    from: [{ name: 'A\r\nTo: b', address: 'a@a.example' }],
  };
  expect(body('text', { message })).toContain('Subject: x [Altered copy] From: y\n');
  expect(body('text', { message })).toContain('From: A To: b <a[@]a[.]example>\n');
});

test('links: real targets, the bait first, each once, no mailto, none of the provider’s own, untouched', () => {
  const form = sampleChoice({ way: sampleWay({ type: 'form', takes: 'urls' }) });
  expect(body('urls', {}, form)).toBe(
    'https://paypa1-secure.example/login?e=ann@reader.example\nhttp://192.0.2.7/ä b?q=[1]',
  );
  expect(body('urls')).toMatch(/It leads to:\n\nhttps:\/\/paypa1-secure\.example\/login/);
});

test('links: what a wrapper carries is told, not the wrapper, which holds the reader’s address', () => {
  const wrapped =
    'https://eur01.safelinks.protection.outlook.com/?url=https%3A%2F%2Fevil.example%2Fa&data=05%7Cann%40reader.example%7C';
  const found = realTargets(linksTo(wrapped, 'https://evil.example/a', ' https://Other.example '), calm);
  expect(found.map(({ address }) => address)).toEqual(['https://evil.example/a', 'https://Other.example']);
});

test('links: a form in a mail leads somewhere, too, and a link of two lines is one', () => {
  const message = {
    ...linksTo('https://b.example/x\nhttps://c.example'),
    forms: [{ action: 'https://a.example/post', fields: ['password'] }],
  };
  const found = realTargets(message, calm).map(({ address }) => address);
  expect(found).toEqual(['https://a.example/post', 'https://b.example/xhttps://c.example']);
});

test('links: what other known providers answer for comes last, unless a finding rests on it; strangers’ pages there do not', () => {
  const about = linksTo(
    'https://www.microsoft.com/privacy',
    'https://docs.google.com/forms/d/e/x',
    'https://evil.example/',
  );
  const hosts = (assessment: Assessment) => realTargets(about, assessment).map(({ host }) => host);
  expect(hosts(calm)).toEqual(['docs.google.com', 'evil.example', 'www.microsoft.com']);
  const [finding] = sampleAssessment.findings;
  const evidence = [{ field: 'link' as const, text: 'x', href: 'https://www.microsoft.com/privacy' }];
  const findings = finding ? [{ ...finding, evidence }] : [];
  expect(hosts({ ...calm, findings })).toEqual(['www.microsoft.com', 'docs.google.com', 'evil.example']);
});

test('links: half an address, as broken mail has it, is no page', () => {
  const about = linksTo('http://www.=', 'https://[2001:db8::1]/', 'https://evil.example./a');
  expect(realTargets(about, calm).map(({ host }) => host)).toEqual(['[2001:db8::1]', 'evil.example']);
});

test('a host is told of its own pages alone', () => {
  const desk = { id: 'pages', platforms: ['pages.example'] } as Desk;
  const host = sampleChoice({ kind: 'host', desk, way: sampleWay({ type: 'form', takes: 'urls' }) });
  const message = linksTo('https://evil.example/', 'https://a.pages.example/x', 'https://notpages.example/');
  expect(body('urls', { message, assessment: calm }, host)).toBe('https://a.pages.example/x');
  expect(body('text', { message, assessment: calm }, host)).toContain('a page on your service');
});

test('without links the words go instead of the list', () => {
  expect(body('urls', { message: linksTo('mailto:a@a.example'), assessment: calm })).toMatch(
    /^I received this message/,
  );
});

test('of a forward the message inside is told', () => {
  const text =
    'Is this real?\n\n---------- Forwarded message ---------\nFrom: PayPal <service@paypa1-secure.example>\nSubject: Limited\n\nConfirm now\n';
  const message = {
    ...sampleMessage,
    from: [{ name: 'Bob', address: 'bob@colleague.example' }],
    subject: 'Fwd: Limited',
    text,
  };
  const told = body('forward', { message, assessment: { ...sampleAssessment, forwarded: true } });
  expect(told).toContain('From: PayPal');
  expect(told).toContain('[Forwarded: somebody passed the message on to me.');
  expect(told).not.toMatch(/bob|Is this real/i);
});

test.each([
  ['https://a.example/ä b', 'https://a.example/%C3%A4%20b'],
  ['http://BÜCHER.example', 'http://xn--bcher-kva.example/'],
  ['https://a.example/?q[]=1#x#y', 'https://a.example/?q%5B%5D=1#x%23y'],
  ['https://u[:p@a.example/', 'https://u%5B:p@a.example/'],
  ['http://[2001:DB8::1]:81/a', 'http://[2001:db8::1]:81/a'],
  ['https://a.example/%zz%41', 'https://a.example/%25zz%41'],
  ['mailto:a@a.example', null],
  ['javascript:alert(1)', null],
  ['//a.example', null],
])('RFC 3986: %s', (href, uri) => {
  expect(uriOf(href)).toBe(uri);
});

test('an address in RFC 3986 characters leads where the one as written does', () => {
  assert(
    property(
      webUrl({ withQueryParameters: true, withFragments: true }),
      string({ unit: 'binary', maxLength: 20 }),
      (url, more) => {
        const uri = uriOf(url + more);
        expect(uri !== null).toBe(URL.canParse(url + more));
        if (uri === null) return;
        expect(new URL(uri).host).toBe(new URL(url + more).host);
        expect(uriOf(uri)).toBe(uri);
      },
    ),
  );
});

test('words hold no address that is to be masked, where the copy has none to mask', () => {
  const what = sampleMatter({ hidden: ['ann@reader.example'] });
  for (const form of ['original', 'forward', 'text', 'urls'] as const) {
    const out = outgoing(sampleChoice(), form, what);
    expect(out.body).not.toMatch(/ann(?:@|\[@\])reader/u);
    expect([out.altered, out.file?.altered ?? false]).toEqual([false, false]);
  }
});
