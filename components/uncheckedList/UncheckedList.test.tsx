// @vitest-environment jsdom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { beforeAll, expect, test } from 'vitest';
import type { Unchecked } from '../../lib/assess/assessment';
import type { Message } from '../../lib/message/message';
import { englishWords } from '../testWords';
import { setWords, words } from '../words';
import { UncheckedList } from './UncheckedList';

beforeAll(() => setWords(englishWords()));

function lists(unchecked: Unchecked[], message: Pick<Message, 'defects' | 'missing'>): string[][] {
  const root = document.createElement('div');
  void act(() => render(<UncheckedList unchecked={unchecked} message={message} />, root));
  return [...root.querySelectorAll('ul')].map((list) =>
    [...list.children].map((item) => item.textContent ?? ''),
  );
}

test('a name without an address is not a checked sender', () => {
  const [looked, not] = lists(['address'], { defects: [] });
  expect(looked).not.toContain(words('checked_sender'));
  expect(not).toEqual([words('unchecked_address')]);
});

test('each piece that the page no longer shows is named, once', () => {
  const [, not] = lists(['sender', 'reply_to'], {
    defects: ['page_changed_part'],
    missing: ['sender', 'address', 'subject'],
  });
  expect(not).toEqual([
    words('piece_sender'),
    words('piece_subject'),
    words('unchecked_reply_to'),
    words('defect_page_changed_part'),
  ]);
});

test('where nothing is missing there is no second list', () => {
  expect(lists([], { defects: [] })).toHaveLength(1);
});
