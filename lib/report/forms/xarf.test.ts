import { createHash } from 'node:crypto';
import Ajv from 'ajv/dist/2020';
import { assert, property, string } from 'fast-check';
import { expect, test } from 'vitest';
import schema from '../../../tests/fixtures/report/xarf-v4.schema.json';
import type { Organisation } from '../organisation';
import { formsFor, outgoing, type ReportMatter } from '../outgoing';
import {
  sampleAssessment,
  sampleChoice,
  sampleMatter,
  sampleMessage,
  sampleOrganisation,
  sampleSource,
  sampleWay,
} from './sampleReport';

const ajv = new Ajv({ allErrors: true, strict: true, strictRequired: false });
ajv.addFormat('date-time', /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?Z$/);
ajv.addFormat('email', /^[\w!#$%&'*+./=?^`{|}~-]{1,64}@[a-z0-9-]+(?:\.[a-z0-9-]+)+$/i);
ajv.addFormat(
  'hostname',
  /^(?=.{1,253}$)[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?(\.[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?)*$/i,
);
// RFC 3986's characters, and a parser of addresses.
ajv.addFormat(
  'uri',
  (text: string) =>
    /^https?:\/\/(?:[\w.~:/?#[\]@!$&'()*+,;=-]|%[0-9A-F]{2})+$/i.test(text) && URL.canParse(text),
);
ajv.addFormat('base64', (text: string) => Buffer.from(text, 'base64').toString('base64') === text);
const validate = ajv.compile(schema);

interface Report {
  [field: string]: unknown;
  evidence: { payload: string; hash: string; size: number; description: string }[];
}

const errorsOf = (report: unknown) =>
  validate(report)
    ? []
    : (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
const choiceOf = (organisation: Partial<Organisation> = {}) =>
  sampleChoice({
    id: 'organisation',
    kind: 'organisation',
    organisation: { ...sampleOrganisation, ticketFormat: 'xarf', ...organisation },
    way: sampleWay({ value: 'phish@works.example', formats: ['xarf'] }),
  });
const outOf = (change: Partial<ReportMatter> = {}, organisation: Partial<Organisation> = {}) =>
  outgoing(choiceOf(organisation), 'xarf', sampleMatter(change));
function reportOf(change: Partial<ReportMatter> = {}, organisation: Partial<Organisation> = {}): Report {
  const { file } = outOf(change, organisation);
  expect(file?.type).toBe('application/json');
  return JSON.parse(Buffer.from(file?.content ?? '', 'latin1').toString('utf8')) as Report;
}
const sha256 = (text: string) => createHash('sha256').update(Buffer.from(text, 'latin1')).digest('hex');
const calm = { ...sampleAssessment, findings: [] };
const linkless = { message: { ...sampleMessage, links: [] }, assessment: calm };

test('the page that a message leads to is the incident', () => {
  const report = reportOf();
  expect(errorsOf(report)).toEqual([]);
  const works = { org: 'Example Works', contact: 'phish@works.example', domain: 'works.example' };
  expect(report).toMatchObject({
    report_id: '3f2b1c4d-5e6f-4a7b-8c9d-0e1f2a3b4c5d',
    timestamp: '2026-11-20T08:00:05.000Z',
    reporter: works,
    sender: works,
    category: 'content',
    type: 'phishing',
    source_identifier: 'paypa1-secure.example',
    domain: 'paypa1-secure.example',
    url: 'https://paypa1-secure.example/login?e=ann@reader.example',
    target_brand: 'PayPal',
  });
});

test('the evidence is the source, whole and unchanged', () => {
  const [evidence] = reportOf().evidence;
  expect(Buffer.from(evidence?.payload ?? '', 'base64').toString('latin1')).toBe(sampleSource);
  expect(evidence).toMatchObject({ hash: `sha256:${sha256(sampleSource)}`, size: sampleSource.length });
  expect(reportOf({ altered: true }).evidence[0]?.description).toContain('altered copy');
});

test('a message without a link is the incident itself, where the server notes address and port', () => {
  const report = reportOf(linkless);
  expect(errorsOf(report)).toEqual([]);
  expect(report).toMatchObject({
    category: 'messaging',
    type: 'spam',
    protocol: 'smtp',
    source_identifier: '203.0.113.9',
    source_port: 4711,
    smtp_from: 'bounce-7@mailer.example',
    subject: sampleMessage.subject,
  });
  expect(JSON.stringify({ ...report, evidence: [] })).not.toContain('ann@reader.example');
});

test.each<[string, Partial<ReportMatter>]>([
  ['no port', { source: sampleSource.replace(']:4711', ']') }],
  ['no envelope sender', { source: sampleSource.replace('<bounce-7@mailer.example>', '<>') }],
  ['no source', { source: null }],
  ['a forward', { assessment: { ...calm, forwarded: true } }],
])('with %s and no link, nothing is made up: the original goes instead', (_what, change) => {
  const out = outOf({ ...linkless, ...change });
  expect(out.body).toContain('[No XARF file');
  expect(out.file?.type).toBe(change.source === null ? undefined : 'message/rfc822');
});

test('a page without a name has no domain', () => {
  const links = [{ href: 'http://0xC0.0.2.7/a', text: '', title: '' }];
  const report = reportOf({ message: { ...sampleMessage, links }, assessment: calm });
  expect(errorsOf(report)).toEqual([]);
  expect(report).toMatchObject({ source_identifier: '192.0.2.7', url: 'http://192.0.2.7/a' });
  expect(report).not.toHaveProperty('domain');
});

test('evidence over 5 MB is left out, and the report says so', () => {
  const source = sampleSource + 'x'.repeat(5 * 1024 * 1024 - sampleSource.length);
  expect(reportOf({ source }).evidence).toMatchObject([
    { size: 5_242_880, hash: `sha256:${sha256(source)}` },
  ]);
  const report = reportOf({ source: `${source}x` });
  expect(report.evidence).toEqual([]);
  expect(report.description).toContain('larger than 5 MB');
  expect(errorsOf(report)).toEqual([]);
});

test('without a source the page is told all the same, and how it is known', () => {
  const report = reportOf({ source: null });
  expect(errorsOf(report)).toEqual([]);
  expect(report).toMatchObject({ timestamp: '2026-11-22T10:00:00.000Z', evidence: [] });
  expect(report.description).toContain('what the page showed');
});

test('XARF is offered only where it is asked for and somebody is known to speak for', () => {
  expect(formsFor(choiceOf(), { raw: true })[0]).toBe('xarf');
  expect(formsFor(choiceOf({ domain: null }), { raw: true })).not.toContain('xarf');
  expect(outOf({}, { domain: null }).file?.type).toBe('message/rfc822');
  const desk = sampleChoice({ way: sampleWay({ formats: ['xarf', 'arf'] }) });
  expect(formsFor(desk, { raw: true })).not.toContain('xarf');
});

const good = reportOf();
const spam = reportOf(linkless);
const without = (report: object, field: string) =>
  Object.fromEntries(Object.entries(report).filter(([name]) => name !== field));

test.each([
  ...[
    'xarf_version',
    'report_id',
    'timestamp',
    'reporter',
    'sender',
    'source_identifier',
    'category',
    'type',
    'url',
  ].map((field): [string, object] => [`no ${field}`, without(good, field)]),
  ...['protocol', 'smtp_from', 'source_port'].map((field): [string, object] => [
    `spam with no ${field}`,
    without(spam, field),
  ]),
  ['a type of another category', { ...good, type: 'spam' }],
  ['a UUID of another version', { ...good, report_id: '123e4567-e89b-12d3-a456-426614174000' }],
  ['a reporter without a domain', { ...good, reporter: { org: 'x', contact: 'a@a.example' } }],
  ['a sender that is no address', { ...spam, smtp_from: 'nobody' }],
  ['a url that is none', { ...good, url: 'paypa1-secure.example' }],
  ['an url with a blank', { ...good, url: 'https://a.example/a b' }],
  ['port 0', { ...spam, source_port: 0 }],
  ['a day as its time', { ...good, timestamp: '2026-11-20' }],
  ['evidence that is no base64', { ...good, evidence: [{ ...good.evidence[0], payload: 'a b' }] }],
  ['evidence that is too large', { ...good, evidence: [{ ...good.evidence[0], size: 5_242_881 }] }],
  ['a hash of no known kind', { ...good, evidence: [{ ...good.evidence[0], hash: 'abc' }] }],
])('the rules refuse a report with %s', (_what, report) => {
  expect(errorsOf(report)).not.toEqual([]);
});

test('whatever a message and a policy hold, the report follows the rules', () => {
  const odd = string({ unit: 'binary', maxLength: 300 });
  assert(
    property(odd, odd, odd, odd, (subject, link, name, path) => {
      const links = [`https://a.example/${link}`, `https://${link}`].map((href) => ({
        href,
        text: '',
        title: '',
      }));
      const report = reportOf(
        {
          message: { ...sampleMessage, subject, links },
          source: `X: ${path.replace(/[^\0-\xff]/g, '')}\r\n\r\n`,
        },
        { name: `x${name}` },
      );
      expect(errorsOf(report)).toEqual([]);
      expect(new URL(String(report.url)).hostname.replace(/\.$/, '')).toBe(report.source_identifier);
    }),
    { numRuns: 200 },
  );
});
