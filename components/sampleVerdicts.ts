import type { Assessment, Finding, Verdict } from '../lib/assess/assessment';
import { sampleAssessment, sampleFinding } from './sampleAssessment';

/** Findings with the words and the evidence of real ones, for states and tests. */
export const sampleFindings: Record<'sender' | 'link' | 'threat', Finding> = {
  sender: sampleFinding({
    signal: 'lookalike-sender',
    weight: 3.1,
    key: 'signal_lookalike_sender_edit_distance',
    params: ['paypa1.example', 'paypal.com'],
    why: 'signal_lookalike_sender_why',
    evidence: [
      {
        field: 'from',
        text: 'PayPal <service@paypa1.example>',
        host: { shown: 'paypa1.example', punycode: '', marks: [{ start: 5, end: 6 }], target: 'paypal.com' },
      },
    ],
  }),
  link: sampleFinding({
    signal: 'text-href-mismatch',
    family: 'links',
    weight: 2.2,
    key: 'signal_text_href_mismatch',
    params: ['paypal.com', 'sign-in.example'],
    why: 'signal_text_href_mismatch_why',
    evidence: [{ field: 'link', text: 'www.paypal.com', href: 'https://paypal.com.sign-in.example/account' }],
  }),
  threat: sampleFinding({
    signal: 'account-threat',
    family: 'lures',
    grade: 'B',
    weight: 1.3,
    key: 'signal_account_threat',
    params: ['Your account will be closed.'],
    why: 'signal_account_threat_why',
    evidence: [{ field: 'text', text: 'Your account will be closed.', at: 20 }],
  }),
};

const claim = { provider: 'paypal', name: 'PayPal', by: ['name' as const], evidence: [] };
const { sender, link, threat } = sampleFindings;
const by = (registrableDomain: string, name = 'PayPal') => ({
  name,
  address: `service@${registrableDomain}`,
  registrableDomain,
});

/** One assessment of each verdict, for states and tests. */
export const sampleVerdicts: Record<Verdict, Assessment> = {
  dangerous: sampleAssessment({ claim, sender: by('paypa1.example'), findings: [sender, link, threat] }),
  suspicious: sampleAssessment({
    verdict: 'suspicious',
    score: 2.4,
    claim,
    sender: by('sign-in.example'),
    findings: [link],
  }),
  unremarkable: sampleAssessment({
    verdict: 'unremarkable',
    score: 0.2,
    claim: null,
    sender: by('chess.example', 'Chess club'),
    unchecked: ['authentication', 'attachments'],
  }),
  authentic: sampleAssessment({
    verdict: 'authentic',
    score: 0,
    claim,
    sender: by('paypal.com'),
    trust: [{ id: 'provider-confirmed', weight: 3, params: ['paypal.com', 'PayPal'] }],
  }),
  unreadable: sampleAssessment({
    verdict: 'unreadable',
    score: 0,
    claim: null,
    sender: null,
    reason: 'failed',
  }),
};
