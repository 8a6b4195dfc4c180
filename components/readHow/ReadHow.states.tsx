import type { VNode } from 'preact';
import type { Message } from '../../lib/message/message';
import { sampleMessage } from '../sampleAssessment';
import { ReadHow } from './ReadHow';

const how = (over: Partial<Message>, pasted = false) => (
  <ReadHow message={sampleMessage(over)} assessment={{ unchecked: ['sender'] }} pasted={pasted} />
);

export const states: Record<string, () => VNode> = {
  'as it should be': () => how({}),
  'from a page that nobody knows': () => how({ origin: 'page', defects: ['read_generic'] }),
  'pieces are missing': () =>
    how({ origin: 'page', defects: ['page_changed_part'], missing: ['sender', 'address', 'date'] }),
  pasted: () => how({ origin: 'pasted' }, true),
  'the original was pasted': () => how({}, true),
};
