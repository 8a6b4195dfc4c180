import { expect, test } from 'vitest';
import type { Assessment } from '../assess/assessment';
import type { Message } from '../message/message';
import { reportText } from './asText';
import { composeDraft } from './composeDraft';
import { fittingBody } from './encode';
import { defang } from './defang';
import { desks } from './desks';
import { draftReport } from './draft';
import { saveName } from './saveName';

const message: Message = {
  origin: 'raw',
  from: [{ name: 'PayPal', address: 'service@paypa1-secure.example' }],
  subject: 'Your account is limited',
  date: '2026-11-20T08:00:00.000Z',
  text: 'Confirm now',
  hiddenText: '',
  links: [
    { href: 'https://paypa1-secure.example/login?x=1', text: 'Confirm', title: '' },
    { href: 'http://192.0.2.7/a', text: 'here', title: '' },
    { href: 'mailto:x@evil.example', text: 'mail', title: '' },
  ],
  forms: [],
  images: [],
  defects: [],
};
const assessment: Assessment = {
  verdict: 'dangerous',
  score: 9,
  claim: { provider: 'paypal', name: 'PayPal', by: ['name'], evidence: [] },
  incident: null,
  findings: [
    {
      signal: 'claim-sender',
      family: 'identity',
      grade: 'A',
      weight: 4,
      key: 'signal_claim_sender',
      params: ['PayPal'],
      why: 'signal_claim_sender_why',
      evidence: [{ field: 'link', text: 'Confirm', href: 'https://paypa1-secure.example/login' }],
    },
  ],
  trust: [],
  silenced: [],
  unchecked: [],
  reason: null,
  forwarded: false,
  sender: null,
  sentThrough: null,
};
const desk = (id: string) => desks.find((one) => one.id === id)!;
const draftTo = (id: string, raw: boolean) => draftReport(desk(id), message, assessment, { raw });
const words = (key: string, params: string[] = []) => [key, ...params].join(' ');

test.each([
  ['https://evil.example/a.b', 'hxxps://evil[.]example/a[.]b'],
  ['see HTTP://EVIL.example now', 'see HxxP://EVIL[.]example now'],
  ['http://192.0.2.7/', 'hxxp://192[.]0[.]2[.]7/'],
  ['write to a.b@evil.example.', 'write to a[.]b[@]evil[.]example.'],
  ['bücher.example', 'bücher[.]example'],
  ['http://user@evil.example', 'hxxp://user[@]evil[.]example'],
  ['a sentence. And another.', 'a sentence. And another.'],
  ['at 5 @ noon', 'at 5 @ noon'],
  ['pay 1.99 EUR or $1.250.00 by 2.12.2025', 'pay 1.99 EUR or $1.250.00 by 2.12.2025'],
  ['1.evil.example', '1[.]evil[.]example'],
])('defang makes %s harmless', (text, harmless) => {
  expect(defang(text)).toBe(harmless);
});

test.each([
  'https://evil.example/a.b',
  'a@b.example',
  '192.0.2.7',
  'hxxp://x[.]example',
  'HTTPS://X.example',
  'a.b.c.d@e.f',
])('defanging %s twice is defanging it once', (text) => {
  expect(defang(defang(text))).toBe(defang(text));
});

test.each(desks.filter(({ status }) => status !== 'dead').map(({ id }) => [id]))(
  'nothing to click goes to %s',
  (id) => {
    const { subject, body } = draftTo(id, true);
    expect(`${subject}\n${body}`).not.toMatch(/https?:\/\/|[\w.]@\w|paypa1-secure\.example|192\.0\.2\.7/iu);
  },
);

test('a desk that wants the original gets it when it is at hand, and is told when it is not', () => {
  expect(draftTo('apwg', true)).toMatchObject({
    to: 'reportphishing@apwg.org',
    attachOriginal: true,
    rebuilt: false,
  });
  const rebuilt = draftTo('apwg', false);
  expect(rebuilt).toMatchObject({ attachOriginal: false, rebuilt: true });
  expect(rebuilt.body).toContain('Rebuilt from the page');
  expect(draftTo('apwg', true).body).not.toContain('Rebuilt');
});

test('a desk that wants a forward or has a form gets no attachment', () => {
  expect(draftTo('netflix', true)).toMatchObject({ attachOriginal: false, to: 'phishing@netflix.com' });
  expect(draftTo('us-ftc', true)).toMatchObject({ attachOriginal: false, to: '' });
});

test("a subject cannot add lines to the draft's", () => {
  const { subject } = draftReport(
    desk('apwg'),
    { ...message, subject: 'a\r\nBcc: b@c.example\u202e' },
    assessment,
    { raw: true },
  );
  expect(subject).toBe('Phishing report: a Bcc: b[@]c[.]example');
});

test('Gmail gets its own address, everything else mailto with CRLF', () => {
  const draft = { ...draftTo('apwg', false), subject: 'a & b = c + d', body: 'one\ntwo #3' };
  const gmail = new URL(composeDraft(draft, 'gmail'));
  expect(gmail.origin + gmail.pathname).toBe('https://mail.google.com/mail/');
  expect(Object.fromEntries(gmail.searchParams)).toEqual({
    view: 'cm',
    fs: '1',
    to: 'reportphishing@apwg.org',
    su: 'a & b = c + d',
    body: 'one\ntwo #3',
  });
  for (const webmail of ['roundcube', null]) {
    expect(composeDraft(draft, webmail)).toBe(
      'mailto:reportphishing@apwg.org?subject=a%20%26%20b%20%3D%20c%20%2B%20d&body=one%0D%0Atwo%20%233',
    );
  }
});

test('a long body is cut, says so, and never in the middle of a character', () => {
  const url = composeDraft({ ...draftTo('apwg', false), body: 'ü😀\n'.repeat(2_000) }, null);
  const body = url.slice(url.indexOf('&body=') + 6);
  expect(body.length).toBeLessThanOrEqual(1_800);
  expect(decodeURIComponent(body)).toMatch(/\[Cut here: the rest did not fit\.\]$/u);
  expect(decodeURIComponent(body)).not.toContain('\uFFFD');
});

test('half a surrogate pair does not break the address', () => {
  expect(composeDraft({ ...draftTo('apwg', false), subject: 'x\ud800', body: '\udc00' }, null)).toContain(
    '%EF%BF%BD',
  );
});

test('the report as text holds verdict, claim, findings and links, nothing to click', () => {
  const text = reportText(message, assessment, words, 'Sent through mcsv.net.');
  expect(text).toContain('verdict_dangerous');
  expect(text).toContain('report_text_claim: PayPal\nSent through mcsv[.]net.');
  expect(text).toContain('- signal_claim_sender PayPal');
  expect(text).toContain('- hxxps://paypa1-secure[.]example/login?x=1');
  expect(text).not.toMatch(/https?:\/\/|\w@\w|mailto/iu);
});

test('the report lists twenty links and counts the rest', () => {
  const links = Array.from({ length: 30 }, (_, index) => ({
    href: `https://x.example/${index}`,
    text: '',
    title: '',
  }));
  const text = reportText({ ...message, links }, assessment, words, null);
  expect(text.match(/hxxps:\/\/x/gu)).toHaveLength(20);
  expect(text).toContain('report_text_more_links 10');
});

test.each([
  ['Your account is limited', 'message-2026-11-20-your-account-is-limited.eml'],
  ['../../etc/passwd', 'message-2026-11-20-etc-passwd.eml'],
  ['invoice.exe\u202efdp', 'message-2026-11-20-invoice-exe-fdp.eml'],
  ['CON', 'message-2026-11-20-con.eml'],
  ['Rechnung für Müller', 'message-2026-11-20-rechnung-für-müller.eml'],
  ['', 'message-2026-11-20.eml'],
  ['💥', 'message-2026-11-20.eml'],
])('the subject %j gives a safe file name', (subject, name) => {
  expect(saveName({ subject, date: message.date })).toBe(name);
});

test('a file name is short, and does without a date', () => {
  expect(saveName({ subject: 'x'.repeat(500) }).length).toBeLessThan(80);
});

test('what is shown before sending is what the compose window gets, cut with a mark where it must be', () => {
  const draft = { ...draftTo('apwg', true), body: 'Grüße und ein langer Text. '.repeat(200) };
  const shown = fittingBody(draft.body);
  expect(shown).toMatch(/\[Cut here: the rest did not fit\.\]$/);
  const url = new URL(composeDraft(draft, 'gmail'));
  expect(url.searchParams.get('body')).toBe(shown);
  expect(fittingBody(shown)).toBe(shown);
});
