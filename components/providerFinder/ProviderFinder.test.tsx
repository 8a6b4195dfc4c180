// @vitest-environment jsdom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { englishWords } from '../testWords';
import { setWords, words } from '../words';
import type { FoundRow } from './FoundList';
import { ProviderFinder } from './ProviderFinder';

beforeAll(() => setWords(englishWords()));

const onType = vi.fn<(typed: string) => void>();
const onChoose = vi.fn<(id: string) => void>();
let root: HTMLElement;
beforeEach(() => {
  onType.mockReset();
  onChoose.mockReset();
  root = document.createElement('div');
  document.body.append(root);
});
afterEach(() => root.remove());

const row = (id: string, more: Partial<FoundRow> = {}): FoundRow => ({
  id,
  name: `Name ${id}`,
  alias: null,
  domain: `${id}.example`,
  byAddress: false,
  ...more,
});
const show = (typed: string, found: FoundRow[], { full = false, backFrom = null as string | null } = {}) =>
  act(() =>
    render(
      <ProviderFinder {...{ typed, onType, found, full, onChoose, backFrom }}>
        <p>In general</p>
      </ProviderFinder>,
      root,
    ),
  );
const press = (key: string) =>
  act(() => {
    document.activeElement?.dispatchEvent(
      new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }),
    );
  });
const enter = () =>
  act(() => {
    root.querySelector('form')?.dispatchEvent(new SubmitEvent('submit', { bubbles: true, cancelable: true }));
  });
const focused = () => document.activeElement?.textContent ?? '';

test('before anything is typed nothing is said, and the field waits', async () => {
  await show('', []);
  expect(document.activeElement?.tagName).toBe('INPUT');
  expect(root.querySelector('output')?.textContent).toBe('');
  expect(root.textContent).not.toContain('In general');
});

test('the field is named by the question and told of', async () => {
  await show('', []);
  const field = root.querySelector('input');
  expect(field?.labels?.[0]?.textContent).toBe(words('find_label'));
  expect(document.getElementById(field?.getAttribute('aria-describedby') ?? '')?.textContent).toBe(
    words('find_hint'),
  );
});

test('what was found is counted aloud, and a full list says that there may be more', async () => {
  await show('a', [row('a')]);
  expect(root.querySelector('output')?.textContent).toBe('1 found');
  await show('ab', [row('a'), row('b')], { full: true });
  expect(root.querySelector('output')?.textContent).toBe(words('find_most'));
});

test('nobody found is said honestly, with the general way', async () => {
  await show('zzz', []);
  expect(root.querySelector('output')?.textContent).toBe(
    'That is not in our list. That says nothing about it.',
  );
  expect(root.textContent).toContain('In general');
});

test('a row holds the name, the name that was found and the domain, each as text of its own direction', async () => {
  await show('x', [row('x', { name: '<b>\u202eX', alias: 'Old X' })]);
  const parts = [...root.querySelectorAll('.found-one bdi')].map((part) => part.textContent);
  expect(parts).toEqual(['<b>\u202eX', 'Old X', 'x.example']);
  expect(root.querySelector('.found-one b')).toBeNull();
});

test('a typed address says that a message can show it and be fake', async () => {
  await show('x.example', [row('x', { byAddress: true })]);
  expect(root.textContent).toContain(words('find_address_note'));
  await show('x', [row('x')]);
  expect(root.textContent).not.toContain(words('find_address_note'));
});

test('the arrow keys go from the field through the list and stop at its ends', async () => {
  await show('n', [row('a'), row('b')]);
  await press('ArrowUp');
  expect(document.activeElement?.tagName).toBe('INPUT');
  await press('ArrowDown');
  expect(focused()).toContain('Name a');
  await press('ArrowDown');
  await press('ArrowDown');
  expect(focused()).toContain('Name b');
  await press('ArrowUp');
  await press('ArrowUp');
  expect(document.activeElement?.tagName).toBe('INPUT');
});

test('Enter takes the only one, and of several goes to the first', async () => {
  await show('n', [row('a'), row('b')]);
  await enter();
  expect(focused()).toContain('Name a');
  expect(onChoose).not.toHaveBeenCalled();
  await show('na', [row('a')]);
  await enter();
  expect(onChoose).toHaveBeenCalledExactlyOnceWith('a');
});

test('a click chooses', async () => {
  await show('n', [row('a'), row('b')]);
  await act(() => root.querySelectorAll('button')[1]?.click());
  expect(onChoose).toHaveBeenCalledExactlyOnceWith('b');
});

test('who comes back stands where they left', async () => {
  await show('n', [row('a'), row('b')], { backFrom: 'b' });
  expect(focused()).toContain('Name b');
});

test('typing does not move the focus', async () => {
  await show('n', [row('a')]);
  await press('ArrowDown');
  await show('na', [row('a'), row('b')]);
  expect(focused()).toContain('Name a');
});
