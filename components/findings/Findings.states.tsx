import type { VNode } from 'preact';
import type { Evidence } from '../../lib/signals/signal';
import { sampleFindings } from '../sampleVerdicts';
import { HOSTILE, LONG_TEXT, LONG_WORD, RIGHT_TO_LEFT } from '../sampleTexts';
import { FindingList } from './FindingList';

const { sender, link, threat } = sampleFindings;
const list = (evidence: Evidence[], params: string[] = threat.params) => (
  <FindingList findings={[{ ...threat, params, evidence }]} open />
);
const host = { shown: 'аррӏе.com', punycode: 'xn--80ak6aa92e.com', marks: [], target: 'apple.com' };

export const states: Record<string, () => VNode> = {
  'three, open': () => <FindingList findings={[sender, link, threat]} open />,
  'three, to be shown in the message': () => (
    <FindingList findings={[sender, link, threat]} open onShow={() => Promise.resolve(true)} />
  ),
  'shut, with more': () => (
    <FindingList findings={Array.from({ length: 9 }, (_, n) => ({ ...threat, signal: `sample-${n}` }))} />
  ),
  'letters of another alphabet': () => list([{ field: 'from', text: 'a@аррӏе.com', host }]),
  'nothing to quote': () => list([]),
  'several words from one place': () =>
    list([1, 2, 3, 4, 5].map((n) => ({ field: 'text', text: `${n}. ${LONG_TEXT}` }))),
  'long and hostile': () =>
    list(
      [
        { field: 'link', text: HOSTILE, href: 'javascript:alert(1)' },
        { field: 'link', text: '', href: LONG_WORD },
        { field: 'subject', text: HOSTILE },
      ],
      [HOSTILE],
    ),
  'from right to left': () => list([{ field: 'text', text: RIGHT_TO_LEFT }], [RIGHT_TO_LEFT]),
};
