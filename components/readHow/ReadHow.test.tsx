// @vitest-environment jsdom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { beforeAll, expect, test } from 'vitest';
import type { Unchecked } from '../../lib/assess/assessment';
import type { Message } from '../../lib/message/message';
import { sampleMessage } from '../sampleAssessment';
import { englishWords } from '../testWords';
import { setWords, words } from '../words';
import { ReadHow } from './ReadHow';

beforeAll(() => setWords(englishWords()));

function lines(message: Partial<Message>, unchecked: Unchecked[] = [], pasted = false): string[] {
  const root = document.createElement('div');
  const read = sampleMessage({ origin: 'page', ...message });
  void act(() => render(<ReadHow message={read} assessment={{ unchecked }} pasted={pasted} />, root));
  return [...root.querySelectorAll('p, li')].map((line) => line.textContent ?? '');
}

test('a page as it should be needs no word', () => {
  expect(lines({}, ['reply_to', 'authentication'])).toEqual([]);
});

test('a page that has changed says which pieces are not visible', () => {
  expect(lines({ defects: ['page_changed_part'], missing: ['address', 'date'] }, ['address'])).toEqual([
    words('defect_page_changed_part'),
    words('piece_address'),
    words('piece_date'),
  ]);
});

test('where no sender is visible, its address is not missed once more', () => {
  expect(lines({ missing: ['sender', 'address', 'subject'] })).toEqual([
    words('piece_sender'),
    words('piece_subject'),
  ]);
});

test('a name without an address is said, also where the webmail never shows more', () => {
  expect(lines({}, ['address'])).toEqual([words('unchecked_address')]);
  expect(lines({ defects: ['sender_unsure'], unsure: ['sender'] }, ['address'])).toEqual([
    words('defect_sender_unsure'),
  ]);
});

test('a page that no adapter knows, and what was pasted, are labelled', () => {
  expect(lines({ defects: ['read_generic'] }, ['sender'])).toEqual([words('defect_read_generic')]);
  expect(lines({ origin: 'raw' }, ['sender'], true)).toEqual([words('read_pasted')]);
  expect(lines({ origin: 'pasted' }, ['sender'], true)).toEqual([words('read_pasted_other')]);
});
