import { array, assert, constantFrom, integer, oneof, property, string } from 'fast-check';
import { simpleParser } from 'mailparser';
import { expect, test } from 'vitest';
import { wrongInFeedbackReport as wrongIn, wrongInGrammar } from '../../../tests/feedbackReport';
import type { HeaderField } from '../../message/message';
import { outgoing, unsentMail, type ReportMatter } from '../outgoing';
import { arfFields } from './arfFields';
import { receivedDate } from './receivedDate';
import { receivingHop } from './receivingHop';
import { sampleAssessment, sampleChoice, sampleMatter, sampleMessage, sampleSource } from './sampleReport';

const REQUIRED = 'Feedback-Type: fraud\r\nUser-Agent: SecondLook/0.1.0\r\nVersion: 1\r\n';
const report = (change: Partial<ReportMatter> = {}) => outgoing(sampleChoice(), 'arf', sampleMatter(change));
const feedbackOf = (change: Partial<ReportMatter> = {}) => report(change).file?.arf?.feedback ?? '';

/** The parts of a multipart, by nothing but its boundary (RFC 2046 section 5.1.1). */
function partsOf(mail: string): { header: string; body: string }[] {
  const boundary = /boundary="([^"]+)"/.exec(mail)?.[1] ?? '';
  return mail
    .split(`\r\n--${boundary}`)
    .slice(1, -1)
    .map((part) => {
      const [header = ''] = part.slice(2).split('\r\n\r\n', 1);
      return { header, body: part.slice(2 + header.length + 4) };
    });
}

test('the grammar is one, and takes what RFC 5965 allows', () => {
  expect(wrongInGrammar).toBe('');
  expect(wrongIn(REQUIRED)).toBe('');
  expect(wrongIn(`Version: 1\r\nfeedback-type: abuse (said so)\r\nUser-Agent: A/1 B\r\n`)).toBe('');
  expect(
    wrongIn(
      `${REQUIRED}Original-Mail-From: <>\r\nSource-IP: IPv6:2001:db8::1\r\nReported-URI:\r\n http://[2001:db8::1]/%20\r\n`,
    ),
  ).toBe('');
});

test.each([
  ['two Feedback-Types', `Feedback-Type: fraud\r\n${REQUIRED}`],
  ['a Feedback-Type at the end', `${REQUIRED}Feedback-Type: fraud\r\n`],
  ['no Version', 'Feedback-Type: fraud\r\nUser-Agent: SecondLook/0.1.0\r\n'],
  ['no User-Agent', 'Feedback-Type: fraud\r\nVersion: 1\r\n'],
  ['an unknown type', REQUIRED.replace('fraud', 'phishing')],
  ['version 0', REQUIRED.replace(': 1', ': 0')],
  ['a blank in a URI', `${REQUIRED}Reported-URI: https://a.example/a b\r\n`],
  ['a letter outside ASCII in a URI', `${REQUIRED}Reported-URI: https://a.example/ä\r\n`],
  ['half an escape in a URI', `${REQUIRED}Reported-URI: https://a.example/%2\r\n`],
  ['brackets in a query', `${REQUIRED}Reported-URI: https://a.example/?q[]=1\r\n`],
  ['bare line feeds', REQUIRED.replaceAll('\r\n', '\n')],
  ['a bare line feed in a value', `${REQUIRED}Reported-Domain: a.example\n b.example\r\n`],
  ['two arrival dates', `${REQUIRED}${'Arrival-Date: Fri, 20 Nov 2026 08:00:05 +0000\r\n'.repeat(2)}`],
  ['a date of another form', `${REQUIRED}Arrival-Date: 2026-11-20T08:00:05Z\r\n`],
  ['a sender without angle brackets', `${REQUIRED}Original-Mail-From: a@a.example\r\n`],
  ['an address that is none', `${REQUIRED}Source-IP: 2001:db8::1\r\n`],
  ['results without a server', `${REQUIRED}Authentication-Results: spf=pass\r\n`],
  ['an empty line', `${REQUIRED}\r\n`],
])('the grammar refuses %s', (_what, part) => {
  expect(wrongIn(part)).not.toBe('');
});

test('a report says what the receiving server knows, and where the message leads', () => {
  expect(wrongIn(feedbackOf())).toBe('');
  expect(feedbackOf()).toBe(
    [
      REQUIRED.trimEnd(),
      'Arrival-Date: Fri, 20 Nov 2026 08:00:05 +0000',
      'Original-Mail-From: <bounce-7@mailer.example>',
      'Source-IP: 203.0.113.9',
      'Authentication-Results: mx.reader.example; spf=pass',
      ' smtp.mailfrom=bounce-7@mailer.example; dkim=fail header.d=mailer.example',
      'Reported-Domain: paypa1-secure.example',
      'Reported-URI: https://paypa1-secure.example/login?e=ann@reader.example',
      'Reported-URI: http://192.0.2.7/%C3%A4%20b?q=%5B1%5D',
      '',
    ].join('\r\n'),
  );
});

test('RFC 5965 section 2: a whole mail of three parts, the third the source byte for byte', async () => {
  const out = report();
  expect(out.file).toMatchObject({ type: 'message/rfc822', altered: false });
  const content = out.file?.content ?? '';
  const header = content.slice(0, content.indexOf('\r\n\r\n')).replaceAll('\r\n ', ' ');
  expect(header).toMatch(/Content-Type: multipart\/report; report-type=feedback-report; boundary="/);
  expect(header).toContain('X-Unsent: 1');
  const parts = partsOf(content);
  expect(parts.map(({ header: one }) => /^Content-Type: ([^;\r]+)/.exec(one)?.[1])).toEqual([
    'text/plain',
    'message/feedback-report',
    'message/rfc822',
  ]);
  expect(parts[1]?.body).toBe(out.file?.arf?.feedback);
  expect(parts[2]?.body).toBe(sampleSource);
  const mail = await simpleParser(Buffer.from(content, 'latin1'));
  expect(mail.to).toMatchObject({ text: 'desk@desk.example' });
  expect(mail.subject).toBe('Phishing report: Your account is limited – bitte bestätigen');
  expect(mail.text?.trim()).toBe(out.body);
  expect(
    mail.attachments.find(({ contentType }) => contentType === 'message/rfc822')?.content.toString('latin1'),
  ).toBe(sampleSource);
});

test('what the reader changes stands in the report that is saved', async () => {
  const saved = unsentMail({ ...report(), to: 'other@desk.example', subject: 'Mine', body: 'My words' });
  const mail = await simpleParser(Buffer.from(saved.content, 'latin1'));
  expect(mail.to).toMatchObject({ text: 'other@desk.example' });
  expect(mail).toMatchObject({ subject: 'Mine', text: 'My words' });
  expect(
    partsOf(saved.content)
      .map(({ body }) => body)
      .slice(1),
  ).toEqual([feedbackOf(), sampleSource]);
});

test("of a forward nothing of the passer-on's is told", () => {
  const text =
    'Is this real?\n\n---------- Forwarded message ---------\nFrom: PayPal <service@paypa1-secure.example>\nSubject: Limited\n\nConfirm https://paypa1-secure.example/login\n';
  const feedback = feedbackOf({
    message: {
      ...sampleMessage,
      from: [{ name: 'Bob', address: 'bob@colleague.example' }],
      subject: 'Fwd: Limited',
      text,
    },
    assessment: { ...sampleAssessment, forwarded: true },
  });
  expect(feedback).toMatch(/^Reported-URI: https:\/\/paypa1-secure/m);
  expect(feedback).not.toMatch(/mailer\.example|203\.0|Arrival/);
  expect(wrongIn(feedback)).toBe('');
});

test("the reader's address is in no field when it is masked", () => {
  const feedback = feedbackOf({
    altered: true,
    source: sampleSource.replaceAll('ann@reader.example', 'x@masked.invalid'),
  });
  expect(feedback).not.toContain('ann@');
  expect(feedback).toContain('Reported-URI: https://paypa1-secure.example/login?e=recipient@masked.invalid');
});

const received = (value: string): HeaderField[] => [{ name: 'received', value }];
const TO = 'by mx.reader.example (Postfix) with ESMTPS id 1; Fri, 20 Nov 2026 09:00:05 +0100';

test.each([
  ['Postfix', `from m.example (m.example [203.0.113.9]) ${TO}`, '203.0.113.9', null],
  [
    'Gmail',
    'from m.example (m.example. [203.0.113.9]) by mx.reader.example with ESMTPS id 1 for <a@reader.example> (version=TLS1_3)',
    '203.0.113.9',
    null,
  ],
  ['Exim, with its port', `from [203.0.113.9]:4711 (helo=m.example) ${TO}`, '203.0.113.9', 4711],
  ['IPv6', `from m.example (unknown [IPv6:2001:db8::9]) ${TO}`, '2001:db8::9', null],
  ['an inner network', `from m.example (unknown [10.1.2.3]) ${TO}`, null, null],
  ['this machine', `from localhost (localhost [127.0.0.1]) ${TO}`, null, null],
  [
    "the receiver's own relay",
    `from relay.reader.example (relay.reader.example [203.0.113.9]) ${TO}`,
    null,
    null,
  ],
  ['a helo in its name', `from mx9.reader.example (m.example [203.0.113.9]) ${TO}`, null, null],
  ['a collected mailbox', `from m.example [203.0.113.9] ${TO.replace('ESMTPS', 'POP3')}`, null, null],
  ['no address', `from m.example ${TO}`, null, null],
  ['nonsense', `from m.example ([999.1.2.3]) ${TO}`, null, null],
  [
    'an address behind the receiver',
    'from m.example by mx.reader.example with SMTP for [203.0.113.9]',
    null,
    null,
  ],
])('the address that a message was taken from: %s', (_what, value, ip, port) => {
  expect(receivingHop(received(value))).toEqual({ at: 0, ip, port });
});

test('lines below the first that names a receiver are never believed', () => {
  const fields = [
    ...received('by 2002:a05:6402:1 with SMTP id x'),
    ...received(`from m.example ${TO}`),
    ...received(`from v.example ([203.0.113.9]) ${TO}`),
  ];
  expect(receivingHop(fields)).toEqual({ at: 1, ip: null, port: null });
  expect(receivingHop(received('by 2002:a05:6402:1 with SMTP id x'))).toBeNull();
});

test('a Return-Path below the hop is the sender’s', () => {
  const fields = [
    ...received(`from m.example ([203.0.113.9]) ${TO}`),
    { name: 'return-path', value: '<victim@v.example>' },
  ];
  expect(arfFields('A/1', fields, [])).not.toContain('Original-Mail-From');
});

test.each([
  ['x; Fri, 20 Nov 2026 09:00:05 +0100 (CET)', '2026-11-20T08:00:05.000Z'],
  ['x; 1 Jan 2026 00:30 -0830', '2026-01-01T09:00:00.000Z'],
  ['x; Fri, 20 Nov 2026 09:00:05 GMT', '2026-11-20T09:00:05.000Z'],
])('the date of %s', (value, iso) => {
  expect(receivedDate(received(value))?.toISOString()).toBe(iso);
});

test.each(['x', 'x; 20 Foo 2026 09:00:05 +0000', 'x; 2026-11-20 09:00', ''])('no date in %j', (value) => {
  expect(receivedDate(received(value))).toBeNull();
});

const bit = constantFrom(
  '\r\n',
  '\n',
  ' ',
  ':',
  '<',
  '>',
  '@',
  ';',
  '=',
  '"',
  '\\',
  '(',
  '%',
  '[',
  ']',
  'é',
  'a',
  'spf=pass',
  'header.d=',
  '..',
  '\0',
  '#',
  '?',
  '//',
  '|',
  '{',
);
const odd = oneof(
  string({ unit: 'binary', maxLength: 60 }),
  array(bit, { maxLength: 30 }).map((bits) => bits.join('')),
);
const byte = string({
  unit: integer({ min: 0, max: 255 }).map((code) => String.fromCharCode(code)),
  maxLength: 60,
});

test('whatever a message holds, its report follows the grammar', () => {
  assert(
    property(odd, byte, byte, byte, odd, (agent, path, results, from, link) => {
      const source = [
        `Return-Path: <${path}>`,
        `Authentication-Results: mx.reader.example; ${results}`,
        `Received: from ${from} ([203.0.113.9]) ${TO}`,
        '',
        'text',
      ].join('\r\n');
      const links = [
        `https://${link}`,
        `https://a.example/${link}`,
        `http://a.example?${link}`,
        `http://a.example#${link}`,
        `http://${link}@a.example/`,
      ];
      const message = { ...sampleMessage, links: links.map((href) => ({ href, text: '', title: '' })) };
      expect(wrongIn(feedbackOf({ agent, message, source }))).toBe('');
    }),
    { numRuns: 300 },
  );
});
