import { expect, test } from 'vitest';
import { sampleAssessment, sampleMessage } from '../../components/sampleAssessment';
import type { Assessment } from '../../lib/assess/assessment';
import type { Message } from '../../lib/message/message';
import { isIncomplete } from './isIncomplete';

const checked = (message: Partial<Message> | null, assessment: Partial<Assessment> = {}) => ({
  key: '0:1',
  message: message && sampleMessage({ origin: 'page', ...message }),
  assessment: sampleAssessment(assessment),
  officialDomains: [],
  rawAvailable: false,
});

test('a page with all its pieces is complete, whatever webmail never shows', () => {
  expect(isIncomplete(checked({}, { unchecked: ['reply_to', 'authentication'] }))).toBe(false);
});

test.each([
  ['nothing was read', checked(null)],
  ['no sender', checked({}, { unchecked: ['sender'] })],
  ['a name alone', checked({}, { unchecked: ['address'] })],
  ['a piece that used to be there', checked({ defects: ['page_changed_part'] })],
  ['a guess', checked({ defects: ['read_generic'] })],
])('%s: not complete', (_, one) => expect(isIncomplete(one)).toBe(true));

test('a source says it all', () => {
  expect(isIncomplete(checked({ origin: 'raw' }, { unchecked: ['sender'] }))).toBe(false);
});
