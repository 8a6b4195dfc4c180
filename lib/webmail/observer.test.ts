// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { observePage } from './observer';

let stop: AbortController;
let open: string;
const changed = vi.fn<() => void>();
const fingerprint = vi.fn<() => string>(() => open);
const settle = () => new Promise((resolve) => setTimeout(resolve, 300));

beforeEach(() => {
  document.body.innerHTML = '<main></main>';
  stop = new AbortController();
  open = 'a';
  changed.mockClear();
  fingerprint.mockClear();
  observePage(window, fingerprint, changed, stop.signal);
});
afterEach(() => stop.abort());

test('many changes of the page are one look, and no call when the open messages are the same', async () => {
  for (let times = 0; times < 50; times++) document.body.append(document.createElement('p'));
  await settle();
  expect(fingerprint).toHaveBeenCalledTimes(2);
  expect(changed).not.toHaveBeenCalled();
});

test('another message calls back once', async () => {
  open = 'b';
  document.body.append('x');
  await settle();
  document.body.append('y');
  await settle();
  expect(changed).toHaveBeenCalledOnce();
});

test('an address that changes is looked at even when nothing in the page does', async () => {
  open = 'b';
  window.dispatchEvent(new Event('hashchange'));
  await settle();
  expect(changed).toHaveBeenCalledOnce();
});

test('a hidden tab, which draws no frames, is looked at all the same', async () => {
  vi.spyOn(window, 'requestAnimationFrame').mockReturnValue(1);
  open = 'b';
  document.body.append('x');
  await settle();
  vi.restoreAllMocks();
  expect(changed).toHaveBeenCalledOnce();
});

test('after the end nothing is looked at, not even what was waiting', async () => {
  open = 'b';
  document.body.append('x');
  stop.abort();
  window.dispatchEvent(new Event('popstate'));
  await settle();
  expect(fingerprint).toHaveBeenCalledOnce();
  expect(changed).not.toHaveBeenCalled();
});
