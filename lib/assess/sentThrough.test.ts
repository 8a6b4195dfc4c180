import { expect, test } from 'vitest';
import { mail, passed } from '../../tests/support';
import type { MethodResult } from '../message/message';
import { directory, providerById } from '../providers/directory';
import { assess, noTrust } from './assess';
import { builtIn } from './knowledge';
import { contextOf } from './context';
import { sentThrough } from './sentThrough';

const judge = (parts: Parameters<typeof mail>[0]) => assess({ message: mail(parts) }, builtIn, noTrust);
const notice = {
  subject: 'What happened at our analytics provider',
  text: 'Dear customer,\nthis is OpenAI. We write to tell you about your OpenAI account.\nThe OpenAI team',
};
const from = (address: string, name = 'OpenAI') => ({ from: [{ name, address }], ...notice });
const results = (...methods: [string, Record<string, string>][]) => ({
  authentication: {
    server: 'mx.home.example',
    methods: methods.map(([method, properties]): MethodResult => ({ method, result: 'pass', properties })),
  },
});

const sent = (date: string) =>
  judge({ ...from('notice@mixpanel.com'), authentication: passed, date }).sentThrough;

test('a vendor until the month in which that ended, and after it', () => {
  const mixpanel = { name: 'Mixpanel', kind: 'vendor', usedBy: 'OpenAI', until: '2025-11' };
  expect(sent('2025-10-03T08:00:00Z')).toEqual({ ...mixpanel, ended: false });
  expect(sent('2025-11-30T23:00:00Z')).toEqual({ ...mixpanel, ended: false });
  expect(sent('2025-12-01T00:00:00Z')).toEqual({ ...mixpanel, ended: true });
});

test('a message without a date is not said to be too late', () => {
  const { sentThrough: through } = judge({ ...from('notice@mixpanel.com'), date: undefined });
  expect(through).toMatchObject({ usedBy: 'OpenAI', ended: false });
});

test('a vendor of one provider is nobody’s else', () => {
  const parts = { ...from('notice@mixpanel.com', 'PayPal'), subject: 'Your PayPal account', text: 'PayPal' };
  const { claim, sentThrough: through } = judge(parts);
  expect(claim?.provider).toBe('paypal');
  expect(through).toBeNull();
});

test('a vendor that is not confirmed is another company', () => {
  const openai = providerById('openai');
  const vendors = openai?.vendors?.map((one) => ({ ...one, verified: false })) ?? [];
  const context = contextOf(mail(from('notice@mixpanel.com')), noTrust);
  const provider = context.provider && { ...context.provider, vendors };
  expect(sentThrough({ ...context, provider })).toEqual({
    name: 'Mixpanel',
    kind: 'vendor',
    usedBy: null,
    until: null,
    ended: false,
  });
});

test.each([
  ['news@mandrillapp.com', 'Mailchimp'],
  // Unconfirmed, and nobody's that is known.
  ['news@mcsv.net', 'mcsv.net'],
  ['news@mail.cmail19.com', 'cmail19.com'],
  ['help@openai.zendesk.com', 'Zendesk'],
])('a service that anybody can use: %s', (address, name) => {
  expect(judge(from(address)).sentThrough).toMatchObject({ kind: 'mail_service', name, usedBy: null });
});

test('an address of nobody’s service is not told of', () => {
  expect(judge(from('security@openai-alerts.example')).sentThrough).toBeNull();
});

test('its own mail, signed by itself, is its own, also when a service carried it', () => {
  const own = judge({
    ...from('noreply@tm.openai.com'),
    ...results(
      ['dkim', { 'header.d': 'openai.com' }],
      ['dkim', { 'header.d': 'sendgrid.info' }],
      ['spf', { 'smtp.mailfrom': 'bounce@em1.sendgrid.net' }],
    ),
  });
  expect(own).toMatchObject({ verdict: 'authentic', sentThrough: null });
});

test.each([
  ['its signature', ['dkim', { 'header.d': 'mcsv.net' }]],
  ['its signature by identity', ['dkim', { 'header.i': '@mcsv.net' }]],
  ['the envelope’s address', ['spf', { 'smtp.mailfrom': 'bounce@mail1.mcsv.net' }]],
  ['the envelope’s domain', ['spf', { 'smtp.mailfrom': 'mail1.mcsv.net' }]],
] as [string, [string, Record<string, string>]][])(
  'a provider’s own address that only a service vouches for, by %s',
  (_by, method) => {
    const judged = judge({ ...from('noreply@tm.openai.com'), ...results(method) });
    expect(judged.sentThrough).toMatchObject({ kind: 'mail_service', name: 'mcsv.net' });
    expect(judged.verdict).not.toBe('authentic');
  },
);

test('what did not pass is anybody’s word', () => {
  const parts = from('noreply@tm.openai.com');
  const methods: MethodResult[] = [
    { method: 'dkim', result: 'fail', properties: { 'header.d': 'mcsv.net' } },
    { method: 'spf', result: 'softfail', properties: { 'smtp.mailfrom': 'a@mcsv.net' } },
  ];
  const { sentThrough: through } = judge({
    ...parts,
    authentication: { server: 'mx.home.example', methods },
  });
  expect(through).toBeNull();
});

test('an address that is known to be forged was sent through nobody known', () => {
  const parts = from('notice@mixpanel.com');
  const forged: MethodResult[] = [{ method: 'dmarc', result: 'fail', properties: {} }];
  expect(judge(parts).sentThrough).not.toBeNull();
  const { sentThrough: through } = judge({
    ...parts,
    authentication: { server: 'mx.home.example', methods: forged },
  });
  expect(through).toBeNull();
});

test('a service that carried a forged address is still told of, where it was confirmed', () => {
  const methods: MethodResult[] = [
    { method: 'dmarc', result: 'fail', properties: {} },
    { method: 'spf', result: 'pass', properties: { 'smtp.mailfrom': 'bounce@mail1.mcsv.net' } },
  ];
  const judged = judge({
    ...from('noreply@tm.openai.com'),
    authentication: { server: 'mx.home.example', methods },
  });
  expect(judged.sentThrough).toMatchObject({ kind: 'mail_service', name: 'mcsv.net' });
});

test('nothing is told where nobody is claimed', () => {
  expect(judge({ from: [{ name: 'Chess club', address: 'news@mcsv.net' }] }).sentThrough).toBeNull();
});

const vendors = directory.flatMap((provider) =>
  (provider.vendors ?? []).flatMap(({ domains }) =>
    domains.map((domain) => [provider.name, domain] as const),
  ),
);
test.each(vendors)('mail in the name of %s from %s is never its own, whatever passes', (name, domain) => {
  const subject = `About your ${name} account`;
  const text = `This is ${name}. We write about your ${name} account.\nThe ${name} team`;
  const address = `notice@${domain}`;
  const parts = { from: [{ name, address }], subject, text, authentication: passed };
  const { verdict, claim, sentThrough: through } = judge({ ...parts, date: '2025-06-01T00:00:00Z' });
  expect(claim?.name).toBe(name);
  expect(through).toMatchObject({ kind: 'vendor', usedBy: name });
  expect(verdict).not.toBe('authentic');
});

test('what it is told to be sent through changes neither score nor findings', () => {
  const address = 'notice@mixpanel.com';
  const known = judge({ ...from(address), date: '2025-06-01T00:00:00Z' });
  const late = judge({ ...from(address), date: '2026-06-01T00:00:00Z' });
  expect({ ...known, sentThrough: null }).toEqual({ ...late, sentThrough: null });
});
