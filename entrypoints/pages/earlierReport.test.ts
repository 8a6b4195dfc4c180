import { expect, test } from 'vitest';
import { sampleAssessment, sampleMessage } from '../../components/sampleAssessment';
import { keptRecord, type ReportRecord } from '../../lib/storage/reportRecord';
import { earlierReport } from './earlierReport';

const message = sampleMessage();
const record = (over: Partial<ReportRecord> = {}): ReportRecord =>
  keptRecord({
    id: 'a',
    at: '2026-11-20T08:00:00.000Z',
    choice: 'apwg',
    kind: 'everyone',
    name: 'APWG',
    to: 'report@desk.example',
    form: 'original',
    subject: message.subject,
    sender: 'OpenAI Billing <no-reply@openai-billing.example>',
    claim: 'OpenAI',
    verdict: 'dangerous',
    state: 'sent',
    altered: false,
    rebuilt: false,
    ...over,
  });
const earlier = (...records: ReportRecord[]) =>
  earlierReport(records, message, sampleAssessment())?.id ?? null;

test('the last report of a message with this sender and subject, which the reader sent', () => {
  expect(earlier()).toBeNull();
  expect(earlier(record())).toBe('a');
  expect(earlier(record(), record({ id: 'b' }), record({ id: 'c', state: 'opened' }))).toBe('b');
});

test('another sender or subject is another message', () => {
  expect(earlier(record({ subject: 'Other' }), record({ sender: 'x@y.example' }))).toBeNull();
});

test('a subject that was cut or lost its link is still known', () => {
  const subject = `See https://evil.example/x ${'long '.repeat(200)}`;
  const kept = record({ subject });
  expect(kept.subject).not.toBe(subject);
  expect(earlierReport([kept], sampleMessage({ subject }), sampleAssessment())?.id).toBe('a');
});
