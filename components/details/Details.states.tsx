import type { VNode } from 'preact';
import type { Authentication } from '../../lib/message/message';
import { sampleMessage } from '../sampleAssessment';
import { sampleVerdicts } from '../sampleVerdicts';
import { done, HOSTILE, LONG_WORD } from '../sampleTexts';
import { Details } from './Details';

const { dangerous, authentic } = sampleVerdicts;
const silenced = [{ signal: 'odd-tld', guard: 'bulk' }];
const authentication: Authentication = {
  server: 'mx.example.net',
  methods: [
    { method: 'dkim', result: 'pass', properties: { 'header.d': 'paypal.com' } },
    { method: 'dmarc', result: 'pass', properties: { 'header.from': 'paypal.com' } },
  ],
  arc: 'pass',
};

export const states: Record<string, () => VNode> = {
  warned: () => <Details assessment={dangerous} message={null} text="" onCopy={done} />,
  'confirmed, with guards': () => (
    <Details
      assessment={{ ...authentic, silenced }}
      message={sampleMessage({ authentication })}
      text=""
      onCopy={done}
    />
  ),
  'long and hostile': () => (
    <Details
      assessment={dangerous}
      message={sampleMessage({
        headers: [{ name: 'subject', value: HOSTILE }],
        authentication: {
          server: LONG_WORD,
          methods: [{ method: HOSTILE, result: 'fail', properties: { x: HOSTILE } }],
        },
      })}
      text=""
      onCopy={done}
    />
  ),
};
