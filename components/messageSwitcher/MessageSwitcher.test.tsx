// @vitest-environment jsdom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { beforeAll, expect, test, vi } from 'vitest';
import { englishWords } from '../testWords';
import { setWords, words } from '../words';
import { MessageSwitcher } from './MessageSwitcher';

beforeAll(() => setWords(englishWords()));

const many = (count: number) =>
  Array.from({ length: count }, (_, n) => ({
    key: `0:${n}`,
    sender: n === 1 ? '' : `Sender ${n}`,
    subject: n === 1 ? '' : `Subject ${n}`,
    verdict: 'suspicious' as const,
  }));
const show = async (count: number, chosen: number, onChoose = vi.fn<(place: number) => void>()) => {
  const root = document.createElement('div');
  document.body.append(root);
  await act(() =>
    render(<MessageSwitcher messages={many(count)} chosen={chosen} onChoose={onChoose} />, root),
  );
  return root;
};

test('a single message needs no choice', async () => {
  expect((await show(1, 0)).textContent).toBe('');
});

test('each message is named with its verdict, and one without sender or subject says so', async () => {
  const rows = [...(await show(12, 3)).querySelectorAll('label')].map((row) => row.textContent ?? '');
  expect(rows).toHaveLength(12);
  expect(rows[3]).toContain('Sender 3');
  expect(rows[3]).toContain(words('verdict_suspicious_short'));
  expect(rows[1]).toContain(words('sender_unknown'));
  expect(rows[1]).toContain(words('no_subject'));
});

test('of many messages the chosen one is brought into sight', async () => {
  const seen = vi.fn<(this: Element) => void>();
  Element.prototype.scrollIntoView = seen;
  await show(12, 9);
  expect(seen.mock.contexts.map((row) => row.textContent)).toEqual([expect.stringContaining('Sender 9')]);
  Reflect.deleteProperty(Element.prototype, 'scrollIntoView');
});

test('a choice is told by its place', async () => {
  const onChoose = vi.fn<(place: number) => void>();
  const root = await show(12, 0, onChoose);
  await act(() => root.querySelectorAll('input')[7]?.click());
  expect(onChoose).toHaveBeenCalledExactlyOnceWith(7);
});
