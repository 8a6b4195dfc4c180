import { expect, test } from 'vitest';
import type { Assessment } from '../assess/assessment';
import type { Message } from '../message/message';
import { oneLine, reportText } from './asText';

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
const words = (key: string, params: string[] = []) => [key, ...params].join(' ');

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

test('a value that is cut ends with a whole character', () => {
  expect(oneLine(`${'x'.repeat(299)}🕵 and more`)).toBe(`${'x'.repeat(299)}…`);
});
