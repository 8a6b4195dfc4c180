import type { ReportRecord } from '../../storage/reports';

/** A made-up report, for tests. */
export const sampleReport = (change: Partial<ReportRecord> = {}): ReportRecord => ({
  id: 'a',
  at: '2026-03-01T08:15:00.000Z',
  choice: 'apwg',
  kind: 'everyone',
  name: 'Anti-Phishing Working Group',
  to: 'reports@desk.example',
  form: 'original',
  subject: 'Confirm your password',
  sender: 'OpenAI <security@openai.check.example>',
  claim: 'OpenAI',
  verdict: 'dangerous',
  state: 'opened',
  altered: false,
  rebuilt: false,
  ...change,
});
