import type { Assessment } from '../../assess/assessment';
import type { Message } from '../../message/message';
import type { Choice } from '../choose/choices';
import type { Way } from '../desk';
import type { Organisation } from '../organisation';
import type { ReportMatter } from '../outgoing';

/** A false mail and what is reported of it, for the tests of the forms. */
export const sampleMessage: Message = {
  origin: 'raw',
  from: [{ name: 'PayPal', address: 'service@paypa1-secure.example' }],
  to: [{ name: '', address: 'ann@reader.example' }],
  subject: 'Your account is limited – bitte bestätigen',
  date: '2026-11-20T08:00:00.000Z',
  text: 'Dear ann@reader.example,\nconfirm at https://paypa1-secure.example/login now.\n',
  hiddenText: '',
  links: [
    { href: 'https://www.paypal.com/help', text: 'Help', title: '' },
    { href: 'http://192.0.2.7/ä b?q=[1]', text: 'here', title: '' },
    { href: 'https://paypa1-secure.example/login?e=ann@reader.example', text: 'Confirm', title: '' },
    { href: 'https://paypa1-secure.example/login?e=ann@reader.example', text: 'Confirm', title: '' },
    { href: 'mailto:x@evil.example', text: 'mail', title: '' },
  ],
  forms: [],
  images: [],
  defects: [],
};

export const sampleAssessment: Assessment = {
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
      evidence: [
        {
          field: 'link',
          text: 'Confirm',
          href: 'https://paypa1-secure.example/login?e=ann@reader.example',
        },
      ],
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

export const sampleSource = [
  'Return-Path: <bounce-7@mailer.example>',
  'Delivered-To: ann@reader.example',
  'Authentication-Results: mx.reader.example; spf=pass smtp.mailfrom=bounce-7@mailer.example;',
  ' dkim=fail (bad signature) header.d=mailer.example',
  'Received: from mailer.example (unknown [203.0.113.9]:4711)',
  '\tby mx.reader.example (Postfix) with ESMTPS id 4A',
  '\tfor <ann@reader.example>; Fri, 20 Nov 2026 09:00:05 +0100 (CET)',
  'Received: from inner.mailer.example ([198.51.100.1]) by mailer.example with SMTP; Fri, 20 Nov 2026 08:00:00 +0000',
  'From: PayPal <service@paypa1-secure.example>',
  'To: ann@reader.example',
  'Subject: =?UTF-8?Q?Your_account_is_limited_=E2=80=93_bitte_best=C3=A4tigen?=',
  'Date: Fri, 20 Nov 2026 08:00:00 +0000',
  'MIME-Version: 1.0',
  'Content-Type: text/plain; charset=utf-8',
  '',
  'Dear reader, confirm at https://paypa1-secure.example/login now.',
  '',
].join('\r\n');

export const sampleMatter = (change: Partial<ReportMatter> = {}): ReportMatter => ({
  message: sampleMessage,
  assessment: sampleAssessment,
  source: sampleSource,
  altered: false,
  hidden: change.altered ? ['ann@reader.example'] : [],
  agent: 'SecondLook/0.1.0',
  now: new Date('2026-11-22T10:00:00Z'),
  reportId: '3f2b1c4d-5e6f-4a7b-8c9d-0e1f2a3b4c5d',
  ...change,
});

export const sampleWay = (change: Partial<Way> = {}): Way => ({
  type: 'email',
  value: 'desk@desk.example',
  takes: 'raw',
  formats: [],
  max_bytes: null,
  ...change,
});

export const sampleOrganisation: Organisation = {
  name: 'Example Works',
  reportTo: 'phish@works.example',
  subjectPrefix: '[PHISH]',
  ticketFormat: 'eml',
  otherDesks: true,
  domain: 'works.example',
};

export const sampleChoice = (change: Partial<Choice> = {}): Choice => ({
  id: 'desk',
  kind: 'provider',
  name: 'A desk',
  desk: null,
  way: sampleWay(),
  organisation: null,
  why: { key: 'choice_why_provider', params: [] },
  preselected: true,
  ...change,
});
