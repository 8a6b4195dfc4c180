// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { followFocus, type Focus } from './focus';

/** A message is an article with an id. */
vi.mock('../../lib/webmail/registry', () => ({
  openIn: (page: Document) => ({
    messages: [...page.querySelectorAll('article')].map((root) => ({ id: root.id, root, body: root })),
  }),
}));

const told = vi.fn<(id: string) => void>();
let stop: AbortController;
let focus: Focus;
beforeEach(() => {
  document.body.innerHTML = ['a', 'b', 'c']
    .map((id) => `<article id="${id}"><button>x</button></article>`)
    .join('');
  stop = new AbortController();
  told.mockClear();
  focus = followFocus(window, told, stop.signal);
});
afterEach(() => stop.abort());
const press = (id: string) =>
  document.querySelector(`#${id} button`)?.dispatchEvent(new Event('pointerdown', { bubbles: true }));

test('what the page says, until the reader does something', () => {
  expect(focus.of(['a', 'b'], 'b')).toBe('b');
});

test('a press in another message is told, once', () => {
  focus.of(['a', 'b'], 'b');
  press('a');
  press('a');
  expect(told.mock.calls).toEqual([['a']]);
  expect(focus.of(['a', 'b'], 'b')).toBe('a');
});

test('a message that was expanded later has the focus', () => {
  focus.of(['a', 'c'], 'c');
  press('c');
  expect(focus.of(['a', 'b', 'c'], 'c')).toBe('b');
});

test('a message that was closed has it no more', () => {
  focus.of(['a', 'b'], 'b');
  press('a');
  expect(focus.of(['b'], 'b')).toBe('b');
});

test('a reader who comes to the frame, or back to it, is told, once each, also with one message open', () => {
  focus.of(['a'], 'a');
  press('a');
  press('a');
  expect(told.mock.calls).toEqual([['a']]);
  window.dispatchEvent(new Event('blur'));
  press('a');
  press('a');
  expect(told.mock.calls).toEqual([['a'], ['a']]);
});

test('after the end a press says nothing', () => {
  focus.of(['a', 'b'], 'b');
  stop.abort();
  press('a');
  expect(told).not.toHaveBeenCalled();
});
