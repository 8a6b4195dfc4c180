import type { Assessment, Finding } from '../lib/assess/assessment';
import type { Message } from '../lib/message/message';

/** A finding for tests of components. */
export function sampleFinding(over: Partial<Finding> = {}): Finding {
  return {
    signal: 'sample-signal',
    family: 'identity',
    grade: 'A',
    weight: 2,
    key: 'sample_key',
    params: [],
    why: 'sample_key_why',
    evidence: [],
    ...over,
  };
}

/** An assessment for tests of components. */
export function sampleAssessment(over: Partial<Assessment> = {}): Assessment {
  return {
    verdict: 'dangerous',
    score: 6,
    claim: { provider: 'openai', name: 'OpenAI', by: ['name'], evidence: [] },
    incident: null,
    findings: [],
    trust: [],
    silenced: [],
    unchecked: [],
    reason: null,
    forwarded: false,
    sender: {
      name: 'OpenAI Billing',
      address: 'no-reply@openai-billing.example',
      registrableDomain: 'openai-billing.example',
    },
    sentThrough: null,
    ...over,
  };
}

/** A message for tests of components. */
export function sampleMessage(over: Partial<Message> = {}): Message {
  return {
    origin: 'raw',
    from: [{ name: 'OpenAI Billing', address: 'no-reply@openai-billing.example' }],
    subject: 'Rotate your key',
    text: 'Rotate your key today.',
    hiddenText: '',
    links: [],
    forms: [],
    images: [],
    defects: [],
    ...over,
  };
}
